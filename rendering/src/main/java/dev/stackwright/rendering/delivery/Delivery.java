package dev.stackwright.rendering.delivery;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.share.WithoutSecrets;
import dev.stackwright.rendering.document.DecisionRecordWriter;
import dev.stackwright.rendering.document.Document;
import dev.stackwright.rendering.document.DocumentCatalog;
import dev.stackwright.rendering.document.DocumentOutline;
import dev.stackwright.rendering.document.DocumentWriter;
import dev.stackwright.rendering.document.Traceability;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.handoff.HandoffBundle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes what leaves with a design: the targets somebody chose, each by its maker. Immutable. */
public final class Delivery {

    private static final List<String> NO_TEXTS = List.of(".png", ".pdf", ".zip");

    private final List<Target> targets;
    private final Map<String, Maker> makers = new LinkedHashMap<>();

    private Delivery(List<Target> targets, DocumentCatalog documents) {
        this.targets = List.copyOf(targets);
        makers.put("handoff", source -> bundle(source).files());
        makers.put("views", source -> ViewPictures.files(source, PictureFormat.SVG));
        makers.put("views_pdf", source -> ViewPictures.files(source, PictureFormat.PDF));
        makers.put("notations", ViewNotations::files);
        makers.put("decisions", Delivery::decisions);
        makers.put("traceability", Delivery::traceability);
        makers.put("review", source -> ReviewMaker.files(source, documents));
        makers.put("review_pdf", source -> ReviewMaker.printed(source, documents));
        documents.documents().stream().collect(Collectors.groupingBy(Delivery::target, LinkedHashMap::new,
                Collectors.toList())).forEach((id, outlines) -> makers.put(id, source -> documents(source, outlines)));
    }

    /** @throws DataEntry.BadData when the data files do not fit */
    public static Delivery read() {
        return new Delivery(DataEntry.allOf("delivery/targets.yaml").stream().map(Target::of).toList(),
                DocumentCatalog.read());
    }

    /** What there is to choose from, in the order in which it is offered. */
    public List<Target> targets() {
        return targets;
    }

    public Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /**
     * The files of some targets, in memory.
     *
     * @return empty where the course ended it
     * @throws dev.stackwright.rendering.document.TemplateMistake where a template of the user's own has a mistake
     */
    public Optional<Delivered> of(DeliverySource source, Collection<Target> chosen, Course course) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int done = 0;
        for (Target target : chosen) {
            if (!course.goesOn(target, done, chosen.size())) {
                return Optional.empty();
            }
            makers.get(target.id()).files(source).forEach((way, bytes) ->
                    files.putIfAbsent(way, guarded(way, bytes, source.clean())));
            done++;
        }
        return Optional.of(new Delivered(files, warnings(source)));
    }

    /** What whoever sends it has to know first. */
    public static List<String> warnings(DeliverySource source) {
        List<String> warnings = new ArrayList<>(bundle(source).warnings());
        List<String> moved = source.input().moved();
        if (!moved.isEmpty()) {
            warnings.add("Secrets stand in clear in the stack. What leaves takes them from variables, whose values you"
                    + " have to pass on another way: " + String.join(", ", moved) + ".");
        }
        return warnings;
    }

    /** The last look at a text before it leaves: whatever it was made from. */
    private static byte[] guarded(String way, byte[] bytes, WithoutSecrets clean) {
        if (NO_TEXTS.stream().anyMatch(way::endsWith)) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String guarded = clean.guarded(text);
        return guarded.equals(text) ? bytes : guarded.getBytes(StandardCharsets.UTF_8);
    }

    private static HandoffBundle bundle(DeliverySource source) {
        return HandoffBundle.of(source.input(), source.further(), ViewPictures.architecture(source));
    }

    private static Map<String, byte[]> decisions(DeliverySource source) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        new DecisionRecordWriter(source.templates(), source.facts()).files()
                .forEach((way, markdown) -> files.put(way, markdown.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static Map<String, byte[]> traceability(DeliverySource source) {
        String lines = new Traceability(source.facts()).lines();
        return lines.isEmpty() ? Map.of() : Map.of("traceability.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Documents in a folder leave together, as the target of the folder's name. */
    private static String target(DocumentOutline outline) {
        int end = outline.file().indexOf('/');
        return end < 0 ? outline.id() : outline.file().substring(0, end);
    }

    private static Map<String, byte[]> documents(DeliverySource source, List<DocumentOutline> outlines) {
        DocumentWriter writer = new DocumentWriter(source.templates(), source.facts(), source.brief());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (DocumentOutline outline : outlines) {
            for (Document document : writer.write(outline)) {
                files.put(document.file(), document.markdown().getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
