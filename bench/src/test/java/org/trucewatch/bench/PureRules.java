package org.trucewatch.bench;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a class of a pure room may not touch: clock, file, network, database, thread, environment,
/// and randomness without a seed. Times and texts arrive as values, randomness as a seed.
final class PureRules {
  private static final Set<String> PACKAGES =
      Set.of("java.io", "java.nio.file", "java.nio.channels", "java.net", "java.sql");
  private static final String CONCURRENT = "java.util.concurrent";
  private static final Set<String> TYPES =
      Set.of(
          "java.time.Clock",
          "java.time.InstantSource",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.lang.ScopedValue",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.security.SecureRandom",
          "java.util.Timer",
          "java.util.random.RandomGenerator");
  private static final Set<String> CALLS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.identityHashCode",
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.util.UUID.randomUUID",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.util.Collections.shuffle");

  private PureRules() {}

  static List<String> violations(Iterable<JavaClass> classes) {
    var violations = new ArrayList<String>();
    for (var type : classes) {
      for (var dependency : type.getDirectDependenciesFromSelf()) {
        var used = dependency.getTargetClass().getBaseComponentType();
        // Every lambda that may be serialized and every record names these; neither does anything.
        if (isImpure(used) && !used.getName().equals("java.io.Serializable")) {
          violations.add(message(type, used.getName()));
        }
      }
      for (var access : type.getAccessesFromSelf()) {
        if (isImpure(access)) {
          violations.add(message(type, access.getTarget().getFullName()));
        }
      }
    }
    return violations.stream().distinct().sorted().toList();
  }

  private static boolean isImpure(JavaClass used) {
    var name = used.getPackageName();
    return PACKAGES.contains(name) || name.startsWith(CONCURRENT) || TYPES.contains(used.getName());
  }

  private static boolean isImpure(JavaAccess<?> access) {
    var target = access.getTarget();
    var owner = target.getOwner();
    var name = owner.getName() + "." + target.getName();
    return CALLS.contains(name)
        || (owner.getPackageName().equals("java.time") && target.getName().equals("now"))
        || (owner.getName().equals("java.util.Random")
            && isConstructorWithoutSeed(target.getName(), access));
  }

  private static boolean isConstructorWithoutSeed(String name, JavaAccess<?> access) {
    return name.equals("<init>")
        && access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().isEmpty();
  }

  private static String message(JavaClass type, String used) {
    return "%s is in a pure room but uses %s; take what it gives as a value or a seed instead."
        .formatted(type.getName(), used);
  }
}
