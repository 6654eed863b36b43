package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlItem;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a comment behind a dependency, at the end of the line that names it. Where something stands behind it already
 * the comment is left out: it is not worth a refusal.
 *
 * @param comment with its number sign
 */
record LineComment(String from, String to, String comment) implements Recipe {

    /** The comment behind a dependency of the service; empty where it has none, or shares its line with others. */
    static Optional<String> behind(ServiceBody body, String to) {
        TextDocument text = body.snapshot().text();
        return body.ownEntry("depends_on").flatMap(own -> body.service().attribute("depends_on"))
                .flatMap(all -> end(all, to)).map(end -> restOfLine(text, end))
                .filter(rest -> rest.startsWith("#"));
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        TextDocument text = snapshot.text();
        Optional<Integer> end = snapshot.compose().service(from).flatMap(service -> service.attribute("depends_on"))
                .filter(all -> all.origin().isOwn()).flatMap(all -> nameEnd(all, to))
                .filter(at -> restOfLine(text, at).isEmpty());
        return end.map(at -> TextPatch.of(Replacement.insert(at, " " + comment)))
                .map(patch -> new Verified(snapshot, Edit.ofText("Comment " + to, patch))
                        .leaving(snapshot.compose().serviceNames(), Set.of(from)))
                .orElseGet(Refusals::noChange);
    }

    /** Behind all that is said of the dependency. */
    private static Optional<Integer> end(Attribute all, String to) {
        return all.value().asMapping().flatMap(mapping -> mapping.entry(to)).map(entry -> entry.end())
                .or(() -> item(all, to).map(item -> item.value().end()));
    }

    /** Behind the name, or the colon that follows it: a comment there belongs to all that is said. */
    private static Optional<Integer> nameEnd(Attribute all, String to) {
        return all.value().asMapping().flatMap(mapping -> mapping.entry(to)).map(entry -> entry.key().end() + 1)
                .or(() -> item(all, to).map(item -> item.value().end()));
    }

    private static Optional<YamlItem> item(Attribute all, String to) {
        return all.value().asSequence().stream().flatMap(list -> list.items().stream()).filter(item ->
                item.value().asScalar().filter(scalar -> References.names(scalar.value(), to)).isPresent()).findFirst();
    }

    private static String restOfLine(TextDocument text, int from) {
        return text.text().substring(from, text.lineEnd(text.lineOf(from))).strip();
    }
}
