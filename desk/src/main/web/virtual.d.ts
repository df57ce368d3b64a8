declare module "virtual:map-worker" {
  const text: string;
  export default text;
}
