/** What went wrong, line by line, and what one can do. */
export function Trouble({
  of: { title, detail, remedy },
}: {
  of: { title: string; detail: string; remedy: string | null };
}) {
  return (
    <div class="note trouble" role="alert">
      <p>
        <strong>{title}</strong> {detail} {remedy}
      </p>
    </div>
  );
}
