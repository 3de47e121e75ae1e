/** What part of the world is seen: a projection that is fitted once and then moved and scaled. */
import { geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Box } from './shapes';

const WIDEST = 90;
const LEAST = 0.4;
const MOST = 40;
const PAD = 22;
const STEPS = 5;

export class View {
  private projection: GeoProjection = geoEqualEarth();
  private fitted = { scale: 1, x: 0, y: 0 };
  private k = 1;
  private x = 0;
  private y = 0;
  width = 1;
  height = 1;

  /** @param home what is seen at first; the whole world if it is null */
  constructor(private readonly home: Box | null) {}

  resize(width: number, height: number): void {
    const centre = this.moved ? this.centre() : null;
    this.width = width;
    this.height = height;
    const [west, south, east, north] = this.home ?? [-170, -55, 170, 75];
    const wide = east - west > WIDEST || north - south > WIDEST;
    this.projection = wide
      ? geoEqualEarth().rotate([-(west + east) / 2, 0])
      : geoAzimuthalEqualArea().rotate([-(west + east) / 2, -(south + north) / 2]);
    const x = (west + east) / 2;
    const y = (south + north) / 2;
    const edge: MultiPoint = {
      type: 'MultiPoint',
      coordinates: [west, x, east].flatMap((lon) => [south, y, north].map((lat) => [lon, lat])),
    };
    this.projection.fitExtent([[PAD, PAD], [width - PAD, height - PAD]], edge);
    const [tx, ty] = this.projection.translate();
    this.fitted = { scale: this.projection.scale(), x: tx, y: ty };
    this.projection.clipExtent([[-PAD, -PAD], [width + PAD, height + PAD]]);
    this.apply();
    if (centre) {
      this.show(centre);
    }
  }

  private apply(): void {
    const { scale, x, y } = this.fitted;
    this.projection.scale(scale * this.k).translate([x * this.k + this.x, y * this.k + this.y]);
  }

  path(): GeoPath {
    return geoPath(this.projection).digits(1);
  }

  /** Where a place is drawn; null if that is not in the picture. */
  point(lon: number, lat: number): [number, number] | null {
    const point = this.projection([lon, lat]);
    return point && point[0] >= 0 && point[1] >= 0 && point[0] <= this.width && point[1] <= this.height ? point : null;
  }

  zoom(by: number, [px, py]: [number, number] = [this.width / 2, this.height / 2]): void {
    const k = Math.min(MOST, Math.max(LEAST, this.k * by));
    this.x = px - ((px - this.x) * k) / this.k;
    this.y = py - ((py - this.y) * k) / this.k;
    this.k = k;
    this.apply();
  }

  pan(dx: number, dy: number): void {
    this.x += dx;
    this.y += dy;
    this.apply();
  }

  reset(): void {
    this.k = 1;
    this.x = 0;
    this.y = 0;
    this.apply();
  }

  get moved(): boolean {
    return this.k !== 1 || this.x !== 0 || this.y !== 0;
  }

  private at(px: number, py: number): [number, number] | null {
    return this.projection.invert?.([px, py]) ?? null;
  }

  private centre(): [lat: number, lon: number, span: number] {
    const [lon, lat] = this.at(this.width / 2, this.height / 2) ?? [0, 0];
    return [lat, lon, this.span()];
  }

  /** Degrees of latitude from the upper to the lower edge, in the middle. */
  private span(): number {
    const top = this.at(this.width / 2, 0);
    const bottom = this.at(this.width / 2, this.height);
    return top && bottom && Number.isFinite(top[1]) && Number.isFinite(bottom[1]) ? Math.abs(top[1] - bottom[1]) : 180;
  }

  /** The middle and the degrees of latitude that are seen, as they stand in an address. */
  words(): string {
    return this.centre()
      .map((degrees) => degrees.toFixed(3))
      .join(',');
  }

  /** Shows a part of the world. */
  show([lat, lon, span]: [lat: number, lon: number, span: number]): void {
    this.reset();
    // Degrees are not as long everywhere, so that each step comes nearer.
    for (let step = 0; step < STEPS; step++) {
      const point = this.projection([lon, lat]);
      if (point) {
        this.pan(this.width / 2 - point[0], this.height / 2 - point[1]);
      }
      this.zoom(this.span() / Math.max(span, 0.1));
    }
  }

  /** The degrees that are seen. */
  box(): Box {
    const steps = [0, 0.25, 0.5, 0.75, 1];
    const seen = steps
      .flatMap((x) => steps.map((y) => this.at(x * this.width, y * this.height)))
      .filter((point): point is [number, number] => !!point && point.every(Number.isFinite));
    const lons = seen.map(([lon]) => lon);
    const lats = seen.map(([, lat]) => lat);
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  }
}
