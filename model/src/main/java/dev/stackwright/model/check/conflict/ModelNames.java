package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.advice.Sentences;
import java.util.Collection;

/** Names deployment models in a sentence. */
final class ModelNames {

    private ModelNames() {
    }

    /** The models in the order of the catalogue, without what stands in brackets behind their names. */
    static String of(CheckContext context, Collection<String> ids) {
        return Sentences.list(context.choiceCatalog().deploymentModels().stream().map(model -> model.option())
                .filter(option -> ids.contains(option.id()))
                .map(option -> option.name().replaceFirst(" \\(.*", "")).toList());
    }
}
