import { useState } from "preact/hooks";
import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";
import { DropZone } from "./DropZone.tsx";
import { PreviewView } from "./PreviewView.tsx";
import { RunningView } from "./RunningView.tsx";
import { useUploading, type Told, type Uploading } from "./uploading.ts";
import "./imports.css";

const words = en.imports;

/** Taking a file into the case: look first, then take in, then the account of every row. */
export function ImportPage() {
  const uploading = useUploading();
  const [file, setFile] = useState<File | null>(null);
  const send = (chosen: File, told: Told) => {
    setFile(chosen);
    uploading.send(chosen, told);
  };
  return (
    <Page title={words.title} lead={words.lead}>
      {uploading.problem && (
        <div class="note" role="alert">
          <p>
            <strong>{uploading.problem.title}</strong> {uploading.problem.detail}{" "}
            {uploading.problem.remedy}
          </p>
        </div>
      )}
      <Stage uploading={uploading} file={file} send={send} />
    </Page>
  );
}

type StageProps = {
  uploading: Uploading;
  file: File | null;
  send: (file: File, told: Told) => void;
};

function Stage({ uploading, file, send }: StageProps) {
  const { upload, reading } = uploading;
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
  if (upload.state === "previewed") {
    const again = (mapping: string) => file && send(file, { published: "", mapping });
    return (
      <PreviewView
        key={upload.upload}
        upload={upload}
        commit={uploading.commit}
        leave={uploading.leave}
        {...(file ? { again } : {})}
      />
    );
  }
  return <RunningView upload={upload} lost={uploading.lost} leave={uploading.leave} />;
}
