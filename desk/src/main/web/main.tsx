import { render } from "preact";
import { Frame } from "./frame/Frame.tsx";
import { SourceContext } from "./frame/hooks.ts";
import { begin } from "./frame/place.ts";
import { beginTheme } from "./frame/theme.ts";
import "./frame/tokens.css";
import "./frame/theme.css";
import "./frame/controls.css";
import "./frame/frame.css";
import { bakedSource } from "./source/baked.ts";
import { httpSource } from "./source/http.ts";

/** The one switch between a server's pages and a publication's. */
const meta = document.querySelector<HTMLMetaElement>('meta[name="trucewatch"]');
const source = meta?.content === "baked" ? bakedSource() : httpSource();
begin(source.baked);
beginTheme();

render(
  <SourceContext.Provider value={source}>
    <Frame />
  </SourceContext.Provider>,
  document.getElementById("desk") ?? document.body,
);
