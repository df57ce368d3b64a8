import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";
import { DropZone } from "./DropZone.tsx";
import { PreviewView } from "./PreviewView.tsx";
import { RunningView } from "./RunningView.tsx";
import { Trouble } from "./Trouble.tsx";
import { useUploading, type Uploading } from "./uploading.ts";
import "./imports.css";

const words = en.imports;

/** Taking a file into the case: look first, then take in, then the account of every row. */
export function ImportPage() {
  const uploading = useUploading();
  return (
    <Page title={words.title} lead={words.lead}>
      {uploading.problem && <Trouble of={uploading.problem} />}
      <Stage {...uploading} />
    </Page>
  );
}

function Stage({ upload, reading, lost, send, look, commit, leave }: Uploading) {
  if (reading !== null) {
    return (
      <p class="state state-loading" role="status">
        {words.reading(reading)}
      </p>
    );
  }
  if (upload === null) {
    return <DropZone send={send} />;
  }
  return upload.state === "previewed" ? (
    <PreviewView key={upload.upload} {...{ upload, look, commit, leave }} />
  ) : (
    <RunningView {...{ upload, lost, leave }} />
  );
}
