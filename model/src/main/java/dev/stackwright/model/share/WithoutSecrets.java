package dev.stackwright.model.share;

import dev.stackwright.model.assist.SecretValues;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.advice.LiteralSecret;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.project.VariableFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A design as it may leave the machine it was made on. Passwords, tokens and keys that stand in its files come from
 * required variables; in comments and in what people have written a mark takes their place. With the variables set to
 * what they held, the stack is the one it was.
 */
public final class WithoutSecrets {

    private final Snapshot snapshot;
    private final SortedMap<String, Snapshot> further;
    private final KnownSecrets known;

    private WithoutSecrets(Snapshot snapshot, SortedMap<String, Snapshot> further, KnownSecrets known) {
        this.snapshot = snapshot;
        this.further = further;
        this.known = known;
    }

    /**
     * @param further further files of the project, by their ways
     * @param secrets what is known to be secret without standing in these files, as the values of an env file
     */
    public static WithoutSecrets of(Snapshot snapshot, SortedMap<String, Snapshot> further,
                                    Collection<String> secrets, Technologies technologies, ChoiceCatalog choices) {
        TreeSet<String> taken = new TreeSet<>();
        Interpolation.variablesIn(snapshot.text().text()).forEach(variable -> taken.add(variable.name()));
        further.values().forEach(file -> Interpolation.variablesIn(file.text().text())
                .forEach(variable -> taken.add(variable.name())));
        KnownSecrets known = new KnownSecrets(taken);
        secrets.forEach(known::told);
        TextWithoutSecrets texts = new TextWithoutSecrets(known);
        Snapshot main = texts.of(environment(snapshot, known, technologies, choices));
        SortedMap<String, Snapshot> others = new TreeMap<>();
        further.forEach((way, file) -> others.put(way, texts.of(file)));
        return new WithoutSecrets(main.withDesign(design(main.design(), known)), others, known);
    }

    /** The values of secrets in the files of variables of a project. */
    public static List<String> inEnvironmentOf(ComposeProject project) {
        return project.files().stream().filter(file -> file.role() == SourceFile.Role.ENVIRONMENT)
                .flatMap(file -> VariableFile.of(file.text()).values(name -> Optional.empty()).entrySet().stream())
                .flatMap(variable -> secretsIn(variable.getKey(), variable.getValue())).distinct().toList();
    }

    private static Stream<String> secretsIn(String name, String value) {
        return SecretShape.isSecret(name, value) ? Stream.of(value) : SecretShape.inValue(value).stream()
                .map(shape -> value.substring(shape.start(), shape.end()));
    }

    /** Environment values first: there the checks know which of them are one secret, and what to call it. */
    private static Snapshot environment(Snapshot snapshot, KnownSecrets known, Technologies technologies,
                                        ChoiceCatalog choices) {
        Snapshot clean = snapshot;
        for (LiteralSecret secret : LiteralSecret.of(new CheckContext(snapshot, technologies, choices))) {
            if (secret.recipe().on(clean) instanceof Outcome.Ready ready) {
                clean = clean.apply(ready.edit());
                known.moved(secret.variable(), secret.value());
            }
        }
        return clean;
    }

    private static Design design(Design design, KnownSecrets known) {
        String text = DesignStore.write(design);
        String masked = known.masked(text);
        return masked.equals(text) ? design : DesignStore.read(masked).design();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** The further files, by their ways. */
    public SortedMap<String, Snapshot> further() {
        return further;
    }

    /** What the variables have to hold for the stack to be the one it was. Secret. */
    public Map<String, String> moved() {
        return Map.copyOf(known.byVariable());
    }

    /** A text made from something else than this design, with a mark in place of every secret known by now. */
    public String guarded(String text) {
        String guarded = text;
        for (String secret : known.unmistakable()) {
            guarded = guarded.replace(secret, SecretValues.MASK);
        }
        return guarded;
    }

    @Override
    public String toString() {
        return "WithoutSecrets" + new TreeSet<>(known.byVariable().keySet());
    }
}
