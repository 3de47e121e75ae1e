package org.dateline.desk.digest;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws how an index went: a line through its weeks above zero, the last one marked. */
final class Sparkline {

    static final int WIDTH = 240;
    static final int HEIGHT = 64;
    private static final int EDGE = 10;
    private static final Color PAPER = new Color(0xfffdf8);
    private static final Color LINE = new Color(0x8c3b2c);
    private static final Color ZERO = new Color(0xe2dccf);

    private Sparkline() {}

    /** @param weeks at least one */
    static BufferedImage draw(List<Double> weeks) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        double high = Math.max(1, weeks.stream().mapToDouble(week -> week).max().orElse(0));
        double low = Math.min(0, weeks.stream().mapToDouble(week -> week).min().orElse(0));
        double perUnit = (HEIGHT - 2.0 * EDGE) / (high - low);
        double step = (WIDTH - 2.0 * EDGE) / Math.max(1, weeks.size() - 1);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        double zero = HEIGHT - EDGE + low * perUnit;
        pen.setColor(ZERO);
        pen.setStroke(new BasicStroke(2));
        pen.draw(new Line2D.Double(EDGE, zero, WIDTH - EDGE, zero));
        Path2D line = new Path2D.Double();
        double x = EDGE;
        double y = zero;
        for (int i = 0; i < weeks.size(); i++) {
            x = EDGE + i * step;
            y = zero - weeks.get(i) * perUnit;
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        pen.setColor(LINE);
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line);
        pen.fill(new Ellipse2D.Double(x - 7, y - 7, 14, 14));
        pen.dispose();
        return picture;
    }
}
