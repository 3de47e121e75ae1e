package org.dateline.core.place;

/** The bytes of a gazetteer layer are not what was written: cut off, changed, or of another version. */
public final class LayerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String layer;

    /**
     * @param layer the name under which it was opened
     * @param reason why, to be read after the name and a colon
     */
    LayerFault(String layer, String reason) {
        super(layer + ": " + reason);
        this.layer = layer;
    }

    /** The name under which the layer was opened. */
    public String layer() {
        return layer;
    }
}
