package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Section;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a service, or several, may use at most and is promised. */
final class ResourcesSection {

    private final FieldGrid<Resource> fields;
    private final Section section;

    /** @param commit sets one of them, or answers why not; an empty text takes it away */
    ResourcesSection(String id, BiFunction<Resource, String, Optional<String>> commit) {
        fields = new FieldGrid<>(List.of(Resource.values()), ResourcesSection::title,
                resource -> id + "-" + resource.name().toLowerCase(Locale.ROOT).replace('_', '-'), commit);
        for (Resource resource : Resource.values()) {
            fields.field(resource).field().setPromptText(Strings.text(
                    resource.isMemory() ? "inspector.resources.memoryPrompt" : "inspector.resources.cpuPrompt"));
        }
        section = new Section(Strings.text("inspector.resources"), fields);
    }

    private static String title(Resource resource) {
        return Strings.text("inspector.resources." + resource.name().toLowerCase(Locale.ROOT));
    }

    Section section() {
        return section;
    }

    FieldGrid<Resource> fields() {
        return fields;
    }

    /** @param another true when the values are those of another service than before */
    void show(Map<Resource, FieldFact> facts, boolean another) {
        fields.show(facts, another);
    }
}
