/** The sign for “origins differ”, drawn so that it looks the same in every font. */
export function Differs() {
  return (
    <svg class="differs" width="13" height="12" aria-hidden="true" focusable="false">
      <path d="M1 4.5H12M1 8.5H12M9 1L4 11.5" />
    </svg>
  );
}
