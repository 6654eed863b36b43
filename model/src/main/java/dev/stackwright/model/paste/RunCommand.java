package dev.stackwright.model.paste;

import dev.stackwright.model.yaml.Fresh;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words of one {@code docker run}: options, image, command. */
final class RunCommand {

    private static final Set<String> PROGRAMS = Set.of("docker", "podman", "nerdctl");

    private final RunService service = new RunService();
    private final RunValues values = new RunValues(service);
    private final Deque<String> words;

    private RunCommand(List<String> words) {
        this.words = new ArrayDeque<>(words);
    }

    /** True for words that begin as a {@code docker run} does. */
    static boolean isOne(List<String> words) {
        return !afterRun(words).equals(words);
    }

    private static List<String> afterRun(List<String> words) {
        int at = 0;
        while (at < words.size() && (words.get(at).equals("$") || words.get(at).equals("#")
                || words.get(at).equals("sudo"))) {
            at++;
        }
        if (at >= words.size() || !PROGRAMS.contains(words.get(at))) {
            return words;
        }
        at++;
        if (at < words.size() && words.get(at).equals("container")) {
            at++;
        }
        boolean runs = at < words.size() && (words.get(at).equals("run") || words.get(at).equals("create"));
        return runs ? words.subList(at + 1, words.size()) : words;
    }

    /** @return empty where no image is named */
    static Optional<RunService> read(List<String> words) {
        return new RunCommand(afterRun(words)).read();
    }

    private Optional<RunService> read() {
        while (!words.isEmpty() && words.peek().startsWith("-") && !words.peek().equals("-")) {
            String word = words.poll();
            if (word.equals("--")) {
                break;
            }
            if (word.startsWith("--")) {
                longOption(word.substring(2));
            } else {
                letters(word.substring(1));
            }
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String image = words.poll();
        service.set("image", Fresh.text(image));
        if (!words.isEmpty()) {
            service.set("command", Fresh.inlineItems(new ArrayList<>(words)));
        }
        if (service.name().isEmpty()) {
            service.name(nameOf(image));
        }
        return Optional.of(service);
    }

    /** {@code ghcr.io/acme/My-App:1.2} is called {@code my-app}. */
    static String nameOf(String image) {
        String last = image.substring(image.lastIndexOf('/') + 1).replaceFirst("[:@].*", "");
        String plain = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "").replaceFirst("^[._-]+", "");
        return plain.isEmpty() ? "service" : plain;
    }

    private void longOption(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Optional<String> given = equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
        Optional<RunOption> option = RunOption.named(name);
        if (option.isEmpty()) {
            service.note("--" + word + " is left out: docker run has no such option that is known here.");
            return;
        }
        option(option.get(), "--" + name, given);
    }

    /** {@code -itd}, {@code -p80:80}, {@code -dp 80:80}: the first letter that takes a value takes the rest. */
    private void letters(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            Optional<RunOption> option = RunOption.of(letters.charAt(i));
            String shown = "-" + letters.charAt(i);
            if (option.isEmpty()) {
                service.note(shown + " is left out: docker run has no such option that is known here.");
            } else if (option.get().takesValue()) {
                String rest = letters.substring(i + 1);
                option(option.get(), shown, rest.isEmpty() ? Optional.empty()
                        : Optional.of(rest.startsWith("=") ? rest.substring(1) : rest));
                return;
            } else {
                option(option.get(), shown, Optional.empty());
            }
        }
    }

    private void option(RunOption option, String shown, Optional<String> given) {
        if (!option.takesValue()) {
            turn(option, shown, given.filter(value -> value.matches("(?i)false|0|f")).isEmpty());
            return;
        }
        if (given.isEmpty() && words.isEmpty()) {
            service.note(shown + " is left out: its value is missing.");
            return;
        }
        take(option, shown, given.orElseGet(words::poll));
    }

    private void turn(RunOption option, String shown, boolean on) {
        if (option.kind() == RunOption.Kind.LEFT_OUT_SWITCH) {
            service.note(shown + " is left out: " + option.value() + ".");
        } else {
            service.set(option.value(), Fresh.literal(on ? "true" : "false"));
        }
    }

    private void take(RunOption option, String shown, String value) {
        switch (option.kind()) {
            case TEXT -> service.set(option.value(), option.name().equals("cpus") ? Fresh.quoted(value)
                    : Fresh.text(value));
            case ITEM -> service.add(option.value(), Fresh.text(value));
            case PAIR -> pair(option.value(), value);
            case OWN -> values.read(option.name(), value);
            default -> service.note(shown + " " + value + " is left out: " + option.value() + ".");
        }
    }

    /** A variable without a value is taken from where compose is started. */
    private void pair(String path, String value) {
        int equals = value.indexOf('=');
        service.put(path, equals < 0 ? value : value.substring(0, equals),
                equals < 0 ? Fresh.nothing() : Fresh.text(value.substring(equals + 1)));
    }
}
