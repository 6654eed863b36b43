package dev.stackwright.model.check;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.yaml.YamlNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/** The bodies of services in which a walk through the whole file finds nothing, so that it may leave them out. */
public final class QuietServices {

    private final Question<Boolean> question = new Question<>();
    private final Predicate<YamlNode> isQuiet;

    /** @param isQuiet whether nothing is found in a body, which must follow from its lines alone */
    public QuietServices(Predicate<YamlNode> isQuiet) {
        this.isQuiet = isQuiet;
    }

    /** Compared by identity. */
    public Set<YamlNode> in(ComposeFile file) {
        Set<YamlNode> quiet = Collections.newSetFromMap(new IdentityHashMap<>());
        file.services().stream().filter(service ->
                        service.answer(question, "", () -> isQuiet.test(service.entry().value())))
                .forEach(service -> quiet.add(service.entry().value()));
        return quiet;
    }
}
