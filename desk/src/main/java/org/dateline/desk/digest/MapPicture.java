package org.dateline.desk.digest;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.Party;
import org.dateline.core.place.Place;
import org.dateline.desk.web.map.Divisions;
import org.dateline.store.query.ControlRow;
import org.jspecify.annotations.Nullable;

/**
 * Draws who holds which provinces and towns, and what happened where, without a word. Filled is held, thin lines are
 * claimed, broad stripes contested, dots told and denied. Serves one picture.
 */
final class MapPicture {

    private static final int WIDTH = 1200;
    private static final int MOST_HEIGHT = 1000;
    private static final int EDGE = 24;
    private static final Color GROUND = new Color(0xfffdf8);
    private static final Color LAND = new Color(0xf3eee3);
    private static final Color NONE = new Color(0xd8d1c2);
    private static final Color INK = new Color(0x1f1c18);
    private static final double TOWN = 15;
    private static final double DOT = 8;

    private final SideColours colours;
    private final List<Province> provinces = new ArrayList<>();
    private final Map<Province, ControlStretch> held = new HashMap<>();
    private final List<ControlRow> towns = new ArrayList<>();
    private final List<MapView.Dot> dots;

    MapPicture(MapView view, SideColours colours, Shapes shapes, Divisions divisions) {
        this.colours = colours;
        this.dots = view.dots();
        view.held().stream()
                .map(row -> row.place().place())
                .filter(place -> place != null && place.country() != null)
                .map(place -> String.valueOf(place.country()))
                .distinct()
                .forEach(country -> provinces.addAll(shapes.provinces(country)));
        if (provinces.isEmpty()) {
            view.dots().stream()
                    .map(MapView.Dot::country)
                    .distinct()
                    .forEach(country -> provinces.addAll(shapes.provinces(country)));
        }
        view.held().forEach(row -> put(row, divisions));
    }

    /** A province stands as its seat does, unless it is told of itself. */
    private void put(ControlRow row, Divisions divisions) {
        Place place = row.place().place();
        Optional<Province> own = divisions.itself(place).flatMap(some -> Province.find(some, provinces));
        Optional<Province> seat = divisions.governedFrom(place).flatMap(some -> Province.find(some, provinces));
        ControlStretch stretch = row.stretches().get(row.stretches().size() - 1);
        own.ifPresent(province -> held.put(province, stretch));
        if (own.isEmpty() && seat.isPresent()) {
            held.putIfAbsent(seat.get(), stretch);
        } else if (own.isEmpty()) {
            towns.add(row);
        }
    }

    /** Empty if there is no land to draw. */
    Optional<BufferedImage> draw() {
        Rectangle2D box = null;
        for (Province province : provinces) {
            box = box == null
                    ? province.shape().getBounds2D()
                    : box.createUnion(province.shape().getBounds2D());
        }
        return box == null || box.isEmpty() ? Optional.empty() : Optional.of(draw(box));
    }

    private BufferedImage draw(Rectangle2D box) {
        double narrowing = Math.max(0.2, Math.cos(Math.toRadians(box.getCenterY())));
        double scale = Math.min(
                (WIDTH - 2.0 * EDGE) / (box.getWidth() * narrowing), (MOST_HEIGHT - 2.0 * EDGE) / box.getHeight());
        int height = (int) Math.ceil(box.getHeight() * scale) + 2 * EDGE;
        AffineTransform toPicture = new AffineTransform();
        toPicture.translate((WIDTH - box.getWidth() * narrowing * scale) / 2, EDGE);
        toPicture.scale(narrowing * scale, -scale);
        toPicture.translate(-box.getMinX(), -box.getMaxY());
        BufferedImage picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(GROUND);
            pen.fillRect(0, 0, WIDTH, height);
            land(pen, toPicture);
            towns.forEach(row -> town(pen, toPicture, row));
            dots.forEach(dot -> dot(pen, toPicture, dot));
        } finally {
            pen.dispose();
        }
        return picture;
    }

    private void land(Graphics2D pen, AffineTransform toPicture) {
        for (Province province : provinces) {
            Shape shape = toPicture.createTransformedShape(province.shape());
            pen.setPaint(paint(held.get(province)));
            pen.fill(shape);
            pen.setColor(GROUND);
            pen.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(shape);
        }
    }

    private Paint paint(@Nullable ControlStretch stretch) {
        if (stretch == null) {
            return LAND;
        }
        List<Color> sides = SideColours.sides(stretch).map(this::colour).toList();
        Color first = sides.isEmpty() ? NONE : sides.get(0);
        return switch (stretch.state()) {
            case HELD -> first;
            case CLAIMED -> stripes(first, LAND, 12, 5);
            case CONTESTED -> stripes(first, sides.size() > 1 ? sides.get(1) : NONE, 24, 12);
            case DISPUTED -> spots(first);
            case LOST -> LAND;
        };
    }

    private Color colour(Party party) {
        return colours.of(party);
    }

    /** Aslant, of so many of each so many pixels. */
    private static Paint stripes(Color colour, Color ground, int size, int width) {
        BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                tile.setRGB(x, y, ((x + y) % size < width ? colour : ground).getRGB());
            }
        }
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, size, size));
    }

    private static Paint spots(Color colour) {
        int size = 14;
        BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = tile.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(LAND);
        pen.fillRect(0, 0, size, size);
        pen.setColor(colour);
        pen.fill(new Ellipse2D.Double(3, 3, 8, 8));
        pen.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, size, size));
    }

    /** A square in the colour of who holds it. */
    private void town(Graphics2D pen, AffineTransform toPicture, ControlRow row) {
        Place place = row.place().place();
        if (place == null) {
            return;
        }
        double[] at = {place.longitude(), place.latitude()};
        toPicture.transform(at, 0, at, 0, 1);
        Shape square = new Rectangle2D.Double(at[0] - TOWN / 2, at[1] - TOWN / 2, TOWN, TOWN);
        pen.setPaint(paint(row.stretches().get(row.stretches().size() - 1)));
        pen.fill(square);
        pen.setColor(GROUND);
        pen.setStroke(new BasicStroke(2));
        pen.draw(square);
    }

    /** The more independent voices, the greater; what is denied is open. */
    private static void dot(Graphics2D pen, AffineTransform toPicture, MapView.Dot dot) {
        double[] at = {dot.longitude(), dot.latitude()};
        toPicture.transform(at, 0, at, 0, 1);
        double radius = DOT * Math.sqrt(1 + Math.min(dot.voices(), 8));
        Shape circle = new Ellipse2D.Double(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius);
        boolean isOpen = !dot.status().equals("reported") && !dot.status().equals("confirmed");
        pen.setColor(isOpen ? new Color(255, 253, 248, 150) : new Color(31, 28, 24, 190));
        pen.fill(circle);
        pen.setColor(isOpen ? INK : GROUND);
        pen.setStroke(new BasicStroke(isOpen ? 4 : 2.5f));
        pen.draw(circle);
    }
}
