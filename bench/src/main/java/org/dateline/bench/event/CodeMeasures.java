package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.ontology.Cameo;
import org.dateline.core.ontology.CameoCode;
import org.dateline.core.ontology.PloverType;

/** Sums CAMEO examples by sentence, over sets: a code counts once in a sentence, however often it is coded there. */
final class CodeMeasures {

    private static final String NOTHING = "missed: nothing coded";
    private static final String OTHER_ROOT = "missed: other root";
    private static final String OTHER_CODE = "right root, other code";
    private static final String EXTRA = "extra";

    private final Cameo cameo;
    private final List<Example> examples;

    CodeMeasures(Cameo cameo, List<CodeForm.Score> rows) {
        this.cameo = cameo;
        this.examples = rows.stream()
                .collect(Collectors.groupingBy(CodeForm.Score::sentence, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Example(same, codes(same.get(0).coded())))
                .toList();
    }

    /** A sentence with its gold codes and ours. */
    private record Example(List<CodeForm.Score> gold, Set<CameoCode> ours) {

        Set<String> gold(Function<CodeForm.Score, String> what) {
            return gold.stream().map(what).collect(Collectors.toCollection(TreeSet::new));
        }

        Set<String> ours(Function<CameoCode, String> what) {
            return ours.stream().map(what).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Set<CameoCode> codes(CodedRow coded) {
        return coded.events().stream()
                .map(event -> cameo.get(event.coding().cameo()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Outcome outcome() {
        List<Measure> measures = new ArrayList<>();
        measures.addAll(sum(CodeForm.Score::code, CameoCode::code).measures("code", "CAMEO codes"));
        measures.addAll(sum(CodeForm.Score::root, CameoCode::root).measures("root", "CAMEO roots"));
        measures.addAll(
                sum(CodeForm.Score::quad, code -> code.quad().shortName()).measures("quad", "quads"));
        long events = examples.stream()
                .mapToLong(example -> example.gold().get(0).coded().events().size())
                .sum();
        measures.add(Measure.mean("events-per-sentence", "events in a sentence", events, examples.size()));
        ErrorList errors = new ErrorList(NOTHING, OTHER_ROOT, OTHER_CODE, EXTRA);
        examples.forEach(example -> addErrors(example, errors));
        return new Outcome(examples.size(), measures, errors.kinds());
    }

    private Agreement sum(Function<CodeForm.Score, String> gold, Function<CameoCode, String> ours) {
        return Agreement.sum(examples.stream()
                .map(example -> Agreement.of(example.gold(gold), example.ours(ours)))
                .toList());
    }

    private void addErrors(Example example, ErrorList errors) {
        Set<String> ourRoots = example.ours(CameoCode::root);
        Set<String> ourCodes = example.ours(CameoCode::code);
        for (CodeForm.Score gold : example.gold()) {
            String code = gold.code();
            ErrorExample error = gold.coded()
                    .error(List.of(new Part("gold", code + " " + cameo.get(code).name(), true)));
            if (ourRoots.isEmpty()) {
                errors.add(NOTHING, labelled(gold.root()), error);
            } else if (!ourRoots.contains(gold.root())) {
                errors.add(OTHER_ROOT, labelled(gold.root()), error);
            } else if (!ourCodes.contains(code)) {
                errors.add(OTHER_CODE, labelled(gold.root()), error);
            }
        }
        Set<String> goldRoots = example.gold(CodeForm.Score::root);
        CodeForm.Score first = example.gold().get(0);
        for (String root : ourRoots) {
            if (!goldRoots.contains(root)) {
                List<Part> parts = List.of(new Part("gold", String.join(" ", example.gold(CodeForm.Score::code))));
                errors.add(EXTRA, labelled(root), first.coded().error(parts));
            }
        }
    }

    /** A root with its PLOVER type: {@code 19 ASSAULT}. */
    private String labelled(String root) {
        PloverType type = cameo.find(root).map(CameoCode::type).orElse(null);
        return type == null ? root : root + " " + type;
    }
}
