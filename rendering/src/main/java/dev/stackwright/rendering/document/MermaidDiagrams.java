package dev.stackwright.rendering.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The upper levels of the C4 model as Mermaid, which hosts of code show as pictures. */
public final class MermaidDiagrams {

    /** Viewers refuse larger ones, and nobody can read them. */
    private static final int MOST_LINES = 200;

    private final StackFacts facts;

    MermaidDiagrams(StackFacts facts) {
        this.facts = facts;
    }

    /** Level 1: who uses the system, and what it works with; empty where nobody is around it. */
    public MarkdownText context() {
        Map<String, String> ids = around();
        if (ids.isEmpty()) {
            return MarkdownText.of("");
        }
        Set<String> lines = new LinkedHashSet<>();
        lines.add("    system[" + label(facts.title()) + "]");
        lines.addAll(neighbours(ids));
        for (FlowFacts flow : facts.flows()) {
            String from = ids.getOrDefault(flow.from(), "system");
            String to = ids.getOrDefault(flow.to(), "system");
            if (!from.equals(to)) {
                lines.add(edge(from, to, flow.description()));
            }
        }
        return block("flowchart LR", lines);
    }

    /** Level 2: the services with who reaches whom; empty for no service. */
    public MarkdownText containers() {
        Map<String, String> ids = around();
        Map<String, String> services = services();
        Set<String> lines = new LinkedHashSet<>(neighbours(ids));
        lines.add("    subgraph system[" + label(facts.title()) + "]");
        facts.services().forEach(service -> lines.add("        " + services.get(service.name()) + shape(service)));
        lines.add("    end");
        ids.putAll(services);
        facts.flows().stream().filter(flow -> ids.containsKey(flow.from()) && ids.containsKey(flow.to()))
                .forEach(flow -> lines.add(edge(ids.get(flow.from()), ids.get(flow.to()), flow.protocol())));
        return services.isEmpty() ? MarkdownText.of("") : block("flowchart TD", lines);
    }

    /** Level 3: what services consist of inside; empty where nobody has said it of any. */
    public MarkdownText components() {
        Map<String, String> services = services();
        Set<String> lines = new LinkedHashSet<>();
        Set<String> drawn = new LinkedHashSet<>();
        List<ServiceFacts> open = facts.services().stream().filter(service -> !service.components().isEmpty()).toList();
        for (ServiceFacts service : open) {
            String id = services.get(service.name());
            lines.add("    subgraph " + id + "[" + label(service.name()) + "]");
            List<String> parts = List.copyOf(service.components().keySet());
            parts.forEach(part -> lines.add("        " + id + "c" + (parts.indexOf(part) + 1) + "[" + label(part
                    + service.components().get(part).technology().map(with -> ", " + with).orElse("")) + "]"));
            lines.add("    end");
            drawn.add(service.name());
        }
        List<String> edges = new ArrayList<>();
        for (ServiceFacts service : open) {
            facts.flowsFrom(service.name()).stream().filter(flow -> services.containsKey(flow.to())).forEach(flow -> {
                if (drawn.add(flow.to())) {
                    lines.add("    " + services.get(flow.to()) + shape(facts.service(flow.to())));
                }
                edges.add(edge(services.get(flow.from()), services.get(flow.to()), flow.protocol()));
            });
        }
        lines.addAll(edges);
        return open.isEmpty() ? MarkdownText.of("") : block("flowchart TD", lines);
    }

    /** Persons and external systems by their names. */
    private Map<String, String> around() {
        Map<String, String> ids = new LinkedHashMap<>();
        facts.persons().forEach(person -> ids.put(person.name(), "person" + (ids.size() + 1)));
        facts.externals().forEach(external -> ids.put(external.name(), "external" + (ids.size() + 1)));
        return ids;
    }

    private List<String> neighbours(Map<String, String> ids) {
        List<String> lines = new ArrayList<>();
        facts.persons().forEach(person -> lines.add("    " + ids.get(person.name()) + "([" + label(person.name())
                + "])"));
        facts.externals().forEach(external -> lines.add("    " + ids.get(external.name()) + "[["
                + label(external.name()) + "]]"));
        return lines;
    }

    private Map<String, String> services() {
        Map<String, String> ids = new LinkedHashMap<>();
        facts.services().forEach(service -> ids.put(service.name(), "service" + (ids.size() + 1)));
        return ids;
    }

    private static String shape(ServiceFacts service) {
        String label = label(service.technology().isEmpty() ? service.name()
                : service.name() + ", " + service.technology());
        return service.stateful() ? "[(" + label + ")]" : "[" + label + "]";
    }

    private static String edge(String from, String to, String words) {
        return "    " + from + " -->" + (words.isEmpty() ? " " : "|" + label(words) + "| ") + to;
    }

    /** A text in quotes; what Mermaid would read as marks is written by its number. */
    private static String label(String words) {
        StringBuilder label = new StringBuilder("\"");
        words.replaceAll("\\s+", " ").codePoints().forEach(code -> {
            if ("#\"<>`;&\\".indexOf(code) >= 0) {
                label.append('#').append(code).append(';');
            } else {
                label.appendCodePoint(code);
            }
        });
        return label.append('"').toString();
    }

    private static MarkdownText block(String kind, Set<String> lines) {
        return lines.size() > MOST_LINES ? MarkdownText.of("")
                : MarkdownText.of("```mermaid\n" + kind + "\n" + String.join("\n", lines) + "\n```");
    }
}
