package dev.stackwright.model.registry;

import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedMapping;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.ResolvedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The {@code docker build} that does what a service's build says. Values of secret arguments stay out of it: Docker
 * takes them from the shell.
 *
 * @param text   the command
 * @param unsaid attributes of the build that it does not say
 */
record BuildCommand(String text, List<String> unsaid) {

    /** What every build says in its own way. */
    private static final Set<String> SAID = Set.of("context", "dockerfile");

    BuildCommand {
        unsaid = List.copyOf(unsaid);
    }

    static BuildCommand of(BuiltService service, String reference, List<BuildOption> options) {
        ResolvedMapping build = service.build();
        List<String> words = new ArrayList<>(List.of("docker", "build", "--tag", reference));
        dockerfile(service).ifPresent(file -> words.addAll(List.of("--file", file)));
        for (BuildOption option : options) {
            build.value(option.attribute()).filter(value -> !value.isNone())
                    .ifPresent(value -> say(option, value, service, words));
        }
        words.add(service.context());
        Set<String> known = options.stream().map(BuildOption::attribute).collect(Collectors.toSet());
        List<String> unsaid = build.entries().stream().filter(entry -> !entry.value().isNone())
                .map(ResolvedEntry::key).filter(key -> !known.contains(key) && !SAID.contains(key))
                .filter(key -> !key.startsWith("x-")).toList();
        return new BuildCommand(words.stream().map(ShellText::quoted).collect(Collectors.joining(" ")), unsaid);
    }

    /** Compose reads it as seen from the context, Docker as seen from where the command runs. */
    private static Optional<String> dockerfile(BuiltService service) {
        String context = service.build().text("context").orElse("");
        return service.build().text("dockerfile").filter(file -> !file.equals("Dockerfile"))
                .map(file -> file.startsWith("/") || !context.startsWith("/") ? file : context + "/" + file)
                .map(service::shown);
    }

    private static void say(BuildOption option, ResolvedNode value, BuiltService service, List<String> words) {
        switch (option.form()) {
            case VALUE -> value.text().ifPresent(text -> words.addAll(List.of(option.flag(), text)));
            case SWITCH -> value.text().filter("true"::equals).ifPresent(text -> words.add(option.flag()));
            case JOINED -> {
                String all = String.join(",", texts(value));
                if (!all.isEmpty()) {
                    words.addAll(List.of(option.flag(), all));
                }
            }
            case EACH -> texts(value).forEach(text -> words.addAll(List.of(option.flag(), text)));
            case PAIRS, FOLDERS -> value.asMapping().ifPresent(pairs -> pairs.entries().forEach(entry ->
                    words.addAll(List.of(option.flag(), pair(option, entry, service)))));
        }
    }

    private static String pair(BuildOption option, ResolvedEntry entry, BuiltService service) {
        Optional<String> text = entry.value().text();
        if (text.isEmpty() || option.form() == BuildOption.Form.PAIRS && isSecret(entry.key(), text.get())) {
            return entry.key();
        }
        return entry.key() + "=" + (option.form() == BuildOption.Form.FOLDERS ? service.shown(text.get())
                : text.get());
    }

    private static boolean isSecret(String name, String value) {
        return SecretNames.isSecret(name) || SecretNames.carriesPassword(value);
    }

    private static List<String> texts(ResolvedNode value) {
        return value.asSequence().map(ResolvedSequence::items).orElse(List.of(value)).stream()
                .flatMap(item -> item.text().stream()).toList();
    }
}
