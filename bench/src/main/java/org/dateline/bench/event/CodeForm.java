package org.dateline.bench.event;

import java.util.List;
import java.util.function.Function;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.coded.RowForm;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.ontology.Cameo;

/** A sentence and the CAMEO code of what it tells: the examples of the CAMEO manual. */
final class CodeForm implements RowForm<CodeForm.Score> {

    private final Cameo cameo = Cameo.load();

    /**
     * A gold code and what is coded in its sentence.
     *
     * @param quad the short name of the quad that people gave
     */
    record Score(String code, String root, String quad, CodedRow coded) {

        /** The sentence, by which codes of the same one are found. */
        String sentence() {
            return coded.row().text().toString();
        }
    }

    @Override
    public String name() {
        return "CAMEO example";
    }

    @Override
    public String fields() {
        return "{\"sentence\", \"cameo\": a code, \"root\": its first two digits, \"quad\": VC, MC, VK or MK}";
    }

    @Override
    public List<String> knownBy() {
        return List.of("cameo", "root");
    }

    @Override
    public RowText text() {
        return RowText.field("sentence");
    }

    @Override
    public Class<Score> scoreType() {
        return Score.class;
    }

    @Override
    public Function<CodedRow, Score> read(GoldRow row) {
        String code = row.string("cameo");
        if (cameo.find(code).isEmpty()) {
            throw row.fault("\"cameo\" is \"" + code + "\", no code of CAMEO");
        }
        String root = row.string("root");
        if (!code.startsWith(root)) {
            throw row.fault("\"root\" is \"" + root + "\", not that of " + code);
        }
        String quad = Quads.read(row, "quad");
        return coded -> new Score(code, root, quad, coded);
    }

    @Override
    public Outcome sum(List<Score> rows) {
        return new CodeMeasures(cameo, rows).outcome();
    }
}
