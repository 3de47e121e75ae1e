package org.dateline.desk.digest;

import java.awt.AWTError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.dateline.desk.edition.Picture;
import org.dateline.desk.web.map.Divisions;

/** Draws what a letter shows. What cannot be drawn here, without Java2D, is left out. Thread-safe. */
final class DigestPictures {

    static final String MAP = "map";

    /** In bytes: mail servers take only so much. */
    static final int MOST = 150_000;

    /** Shapes and the gazetteer, read with the first map. */
    private static final class Known {
        private static final Shapes SHAPES = new Shapes();
        private static final Divisions DIVISIONS = new Divisions();
    }

    /**
     * Pictures with what explains them.
     *
     * @param sides the colours on the map, by the name of the side
     * @param trends ids of the pictures of indices, by the ids of their items
     */
    record Drawn(List<Picture> pictures, Map<String, String> sides, Map<String, String> trends) {

        static final Drawn NONE = new Drawn(List.of(), Map.of(), Map.of());

        boolean hasMap() {
            return pictures.stream().anyMatch(picture -> picture.id().equals(MAP));
        }
    }

    Drawn draw(MapView view) {
        try {
            return drawn(view);
        } catch (IOException | RuntimeException | LinkageError | AWTError e) {
            return Drawn.NONE;
        }
    }

    private static Drawn drawn(MapView view) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        Map<String, String> sides = new LinkedHashMap<>();
        if (view.on() != null) {
            SideColours colours = SideColours.of(view.held());
            Optional<BufferedImage> map = new MapPicture(view, colours, Known.SHAPES, Known.DIVISIONS).draw();
            if (map.isPresent() && add(pictures, MAP, map.get())) {
                colours.colours()
                        .forEach((side, colour) ->
                                sides.putIfAbsent(colours.names().getOrDefault(side, side), SideColours.hex(colour)));
            }
        }
        Map<String, String> trends = new HashMap<>();
        for (IndexNews.Move move : view.trends()) {
            String id = "trend-" + trends.size();
            if (!move.weeks().isEmpty() && add(pictures, id, Sparkline.draw(move.weeks()))) {
                trends.put(move.id(), id);
            }
        }
        return new Drawn(pictures, sides, trends);
    }

    private static boolean add(List<Picture> pictures, String id, BufferedImage drawing) throws IOException {
        byte[] png = png(drawing);
        if (png.length > MOST) {
            png = png(fewColours(drawing));
        }
        if (png.length > MOST) {
            return false;
        }
        pictures.add(new Picture(id, png));
        return true;
    }

    private static byte[] png(BufferedImage drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(drawing, "png", out)) {
            throw new IOException("no PNG can be written");
        }
        return out.toByteArray();
    }

    /** In the 256 colours that Java has for all pictures: good enough for what is great. */
    private static BufferedImage fewColours(BufferedImage drawing) {
        BufferedImage few = new BufferedImage(drawing.getWidth(), drawing.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
        var pen = few.createGraphics();
        pen.drawImage(drawing, 0, 0, null);
        pen.dispose();
        return few;
    }
}
