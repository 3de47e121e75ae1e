package org.dateline.desk.web.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.desk.web.actors.Dealings.Family;

/**
 * Somebody in the middle and those it deals with most around it, laid out on an ellipse; lengths are units of the drawing.
 *
 * @param nodes those around
 * @param edges one for each family and direction
 */
public record EgoNetwork(List<Node> nodes, List<Edge> edges) {

    public static final int WIDTH = 760;
    public static final int HEIGHT = 500;

    private static final int MOST = 12;
    private static final double MIDDLE_X = WIDTH / 2.0;
    private static final double MIDDLE_Y = HEIGHT / 2.0;
    private static final double RADIUS_X = 240;
    private static final double RADIUS_Y = 190;
    private static final double HUB = 15;
    private static final double GAP = 11;
    private static final double APART = 13;
    private static final double THINNEST = 1.2;
    private static final double THICKEST = 6;
    private static final int LONGEST_LABEL = 28;

    public EgoNetwork {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * Somebody who is dealt with.
     *
     * @param anchor of its label: start, middle or end
     */
    public record Node(String label, Point at, Point text, String anchor, String dossier) {}

    /** A point, as SVG writes it. */
    public record Point(String x, String y) {}

    /**
     * Events of a family from one to the other.
     *
     * @param path of the curve, as SVG writes it
     * @param head of the arrow, as SVG writes it
     * @param list address of its events
     */
    public record Edge(
            Family family, String words, int count, String path, String head, String width, Point text, String list) {}

    static EgoNetwork of(Dealings dealings, DealingLinks links) {
        List<Dealings.Partner> shown = dealings.partners().stream().limit(MOST).toList();
        int greatest = shown.stream()
                .flatMap(partner -> DealingLinks.strands(partner).stream())
                .mapToInt(DealingLinks.Strand::count)
                .max()
                .orElse(1);
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            double angle = -Math.PI / 2 + 2 * Math.PI * (i + 0.5) / shown.size();
            double x = MIDDLE_X + RADIUS_X * Math.cos(angle);
            double y = MIDDLE_Y + RADIUS_Y * Math.sin(angle);
            nodes.add(node(shown.get(i).name(), x, y, links));
            edges.addAll(edges(shown.get(i), x, y, greatest, links));
        }
        return new EgoNetwork(nodes, edges);
    }

    private static Node node(String name, double x, double y, DealingLinks links) {
        double aside = (x - MIDDLE_X) / RADIUS_X;
        String anchor = aside > 0.3 ? "start" : aside < -0.3 ? "end" : "middle";
        double textX = anchor.equals("middle") ? x : x + (aside > 0 ? GAP : -GAP);
        double textY = anchor.equals("middle") ? y + (y > MIDDLE_Y ? 24 : -14) : y + 4;
        String label = name.codePointCount(0, name.length()) <= LONGEST_LABEL
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
        return new Node(label, point(x, y), point(textX, textY), anchor, links.dossier(name));
    }

    /** Side by side, those that go out on one side and those that come in on the other. */
    private static List<Edge> edges(Dealings.Partner partner, double x, double y, int greatest, DealingLinks links) {
        List<DealingLinks.Strand> strands = DealingLinks.strands(partner);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < strands.size(); i++) {
            DealingLinks.Strand strand = strands.get(i);
            double bend = APART * 2 * (i - (strands.size() - 1) / 2.0);
            Curve curve = Curve.between(x, y, bend, strand.to());
            edges.add(new Edge(
                    strand.family(),
                    links.words(partner.name(), strand),
                    strand.count(),
                    curve.path(),
                    curve.head(),
                    number(THINNEST + (THICKEST - THINNEST) * Math.sqrt((double) strand.count() / greatest)),
                    curve.along(0.5 + 0.09 * i),
                    links.list(partner.name(), strand)));
        }
        return edges;
    }

    /** A quadratic curve from a point to another, which it does not quite reach. */
    private record Curve(double fromX, double fromY, double overX, double overY, double toX, double toY) {

        /**
         * Between the middle and a point around it.
         *
         * @param bend how far it is bent to the side, seen from the middle
         * @param out whether it goes from the middle
         */
        static Curve between(double x, double y, double bend, boolean out) {
            double length = Math.hypot(x - MIDDLE_X, y - MIDDLE_Y);
            double alongX = (x - MIDDLE_X) / length;
            double alongY = (y - MIDDLE_Y) / length;
            double overX = (MIDDLE_X + x) / 2 - alongY * bend * 2;
            double overY = (MIDDLE_Y + y) / 2 + alongX * bend * 2;
            double innerX = MIDDLE_X + alongX * (HUB + (out ? 2 : 8)) - alongY * bend / 3;
            double innerY = MIDDLE_Y + alongY * (HUB + (out ? 2 : 8)) + alongX * bend / 3;
            double outerX = x - alongX * (out ? GAP + 4 : GAP) - alongY * bend / 4;
            double outerY = y - alongY * (out ? GAP + 4 : GAP) + alongX * bend / 4;
            return out
                    ? new Curve(innerX, innerY, overX, overY, outerX, outerY)
                    : new Curve(outerX, outerY, overX, overY, innerX, innerY);
        }

        String path() {
            return "M" + number(fromX) + " " + number(fromY) + "Q" + number(overX) + " " + number(overY) + " "
                    + number(toX) + " " + number(toY);
        }

        /** A triangle at the end, as wide as it is long. */
        String head() {
            double length = Math.hypot(toX - overX, toY - overY);
            double alongX = (toX - overX) / length;
            double alongY = (toY - overY) / length;
            return "M" + number(toX + alongX * 8) + " " + number(toY + alongY * 8) + "L" + number(toX - alongY * 5)
                    + " " + number(toY + alongX * 5) + "L" + number(toX + alongY * 5) + " " + number(toY - alongX * 5)
                    + "Z";
        }

        /** @param part of the way, from the middle of the network outwards where it goes out */
        Point along(double part) {
            double rest = 1 - part;
            return point(
                    rest * rest * fromX + 2 * rest * part * overX + part * part * toX,
                    rest * rest * fromY + 2 * rest * part * overY + part * part * toY + 4);
        }
    }

    private static Point point(double x, double y) {
        return new Point(number(x), number(y));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
