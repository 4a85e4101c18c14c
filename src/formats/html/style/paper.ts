/** A document that is signed or hung on the wall: set like one, with a grid around all cells. */
export const paperStyle = `
.paper { font-family: "Times New Roman", "Liberation Serif", Tinos, "PT Serif", serif; }
.paper .filter { font-family: system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
.paper th, .paper td { border-right: 1px solid var(--border); border-bottom: 1px solid var(--border); }
.paper tr > :first-child { border-left: 1px solid var(--border); }
.paper thead th { text-align: center; vertical-align: middle; border-bottom-width: 1px; }
.paper h1 { font-size: 1.4rem; }
.paper h2 { font-size: 1.2rem; }
@media print {
  .paper th, .paper td { border-color: #000; }
  .paper h1 { font-size: 14pt; }
  .paper h2 { font-size: 13pt; }
}
`;
