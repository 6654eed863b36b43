package dev.stackwright.model.paste;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.PasteServices;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text from the clipboard holds: services to be added to a stack.
 *
 * @param yaml   a compose file with them; empty where there are none
 * @param notes  what of the text is left out wherever it is pasted, one sentence each
 * @param reason why there are none; empty where there are some
 */
public record Pasted(String yaml, List<String> notes, String reason) implements Recipe {

    private static final String REMEDY = "Copy services, a compose file or a docker run line.";
    /** Keys by which a mapping is known as the body of a service. */
    private static final Set<String> OF_A_SERVICE = Set.of("image", "build", "extends", "command", "environment",
            "ports", "depends_on", "volumes", "healthcheck", "deploy");
    private static final Set<String> TAKEN_OVER =
            Set.of("services", "volumes", "networks", "secrets", "configs", "version", "name");

    public Pasted {
        notes = List.copyOf(notes);
    }

    /** Reads a whole compose file, its services, bare blocks of services, or {@code docker run} lines. */
    public static Pasted of(String text) {
        return DockerRun.read(text).orElseGet(() -> yaml(text));
    }

    static Pasted refused(String reason) {
        return new Pasted("", List.of(), reason);
    }

    private static Pasted yaml(String text) {
        YamlTree tree = YamlReader.read(TextDocument.of(text));
        Optional<YamlMapping> root = ComposeFile.of(tree).roots().stream().findFirst();
        if (root.isEmpty()) {
            return refused("That is neither YAML with services nor a docker run line.");
        }
        if (!tree.isWhole()) {
            return refused("That is YAML that cannot be read.");
        }
        if (root.get().entry("services").isPresent()) {
            return new Pasted(text, leftOut(root.get()), "");
        }
        boolean services = !root.get().entries().isEmpty()
                && root.get().entries().stream().allMatch(entry -> isService(entry.value()));
        if (services) {
            return new Pasted("services:\n" + text.lines().map(line -> "  " + line).collect(Collectors.joining("\n"))
                    + "\n", List.of(), "");
        }
        boolean body = root.get().entry("image").isPresent() || root.get().entry("build").isPresent();
        return body ? new Pasted("services:\n  " + nameOf(root.get()) + ":\n"
                + text.lines().map(line -> "    " + line).collect(Collectors.joining("\n")) + "\n", List.of(), "")
                : refused("There is no service in it.");
    }

    private static List<String> leftOut(YamlMapping root) {
        return root.entries().stream().map(YamlEntry::name).flatMap(Optional::stream)
                .filter(name -> !TAKEN_OVER.contains(name) && !name.startsWith("x-"))
                .map(name -> "'" + name + "' is left out: only services and what they use are pasted.").toList();
    }

    private static boolean isService(YamlNode node) {
        return node.asMapping().filter(body -> body.entries().stream().map(YamlEntry::name)
                .flatMap(Optional::stream).anyMatch(OF_A_SERVICE::contains)).isPresent();
    }

    private static String nameOf(YamlMapping body) {
        String image = body.value("image").flatMap(YamlNode::asScalar).map(scalar -> scalar.value()).orElse("service");
        return RunCommand.nameOf(image);
    }

    /** The names that the services get in a stack, where others have theirs. */
    public List<String> names(Snapshot target) {
        return PasteServices.names(target, Snapshot.of(yaml));
    }

    /** What of the text is left out when it is pasted there, one sentence each. */
    public List<String> notes(Snapshot target) {
        List<String> all = new ArrayList<>(notes);
        PasteServices.missing(target, Snapshot.of(yaml)).forEach(name -> all.add("Nothing waits for '" + name
                + "' any more: there is no service of that name here."));
        return all;
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        return reason.isEmpty() ? new PasteServices(Snapshot.of(yaml)).on(snapshot)
                : Outcome.refuse("nothing-to-paste", reason, REMEDY);
    }
}
