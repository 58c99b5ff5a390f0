/** The one place that knows the library that draws; it is loaded with the first chart. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from 'chart.js';
import type { ThemeName } from '../bridge/officeTheme';
import type { ChartView } from '../excel/chartView';
import type { Language } from './choices';
import { chartConfig } from './chartConfig';
import { chartLabels } from './chartLabels';

Chart.register(BarController, LineController, PieController, DoughnutController);
Chart.register(BarElement, LineElement, PointElement, ArcElement, CategoryScale, LinearScale, Legend, Title);

export interface DrawnChart {
  destroy(): void;
}
interface Options {
  /** In pixels, before the zoom. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly theme: ThemeName;
  readonly language: Language;
}

export function drawChart(
  canvas: HTMLCanvasElement,
  view: ChartView,
  { width, height, zoom, ...look }: Options,
): DrawnChart {
  const { left, top, clipPath } = canvas.style;
  const config = chartConfig(view, { width, ...look });
  const chart = new Chart(canvas, {
    ...config,
    options: {
      ...config.options,
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      devicePixelRatio: devicePixelRatio * zoom,
    },
    plugins: [...(config.plugins ?? []), chartLabels(view, look)],
  });
  chart.resize(width, height);
  // As large as its place on the screen; the library knows its size before the zoom only.
  Object.assign(canvas.style, { left, top, clipPath, width: `${width * zoom}px`, height: `${height * zoom}px` });
  return chart;
}
