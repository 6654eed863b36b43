package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The typed view of one compose file. Several YAML documents in one file are one stack, as Docker Compose reads
 * them; of two services of one name the later counts.
 */
public final class ComposeFile {

    private final YamlTree tree;
    private final List<YamlMapping> roots = new ArrayList<>();
    private final EffectiveMapping mappings = new EffectiveMapping();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private List<Service> inOrder;
    private final Set<String> serviceNames;
    /** Made when it is asked for first. */
    private volatile ElementIndex elementIndex;

    private ComposeFile(YamlTree tree, Optional<ComposeFile> before) {
        this.tree = tree;
        for (YamlDocument document : tree.documents()) {
            document.root().flatMap(YamlNode::asMapping).ifPresent(roots::add);
        }
        for (Attribute service : elementsOf(ElementId.SERVICES)) {
            services.remove(service.name());
            services.put(service.name(), new Service(service, mappings));
        }
        Set<String> names = Collections.unmodifiableSet(services.keySet());
        serviceNames = before.map(ComposeFile::serviceNames).filter(names::equals).orElse(names);
        before.ifPresent(this::takeAnswers);
    }

    public static ComposeFile of(YamlTree tree) {
        return new ComposeFile(tree, Optional.empty());
    }

    /**
     * As {@link #of(YamlTree)}; what was worked out from services whose lines say the same is taken over.
     *
     * @param before an earlier reading
     */
    public static ComposeFile of(YamlTree tree, ComposeFile before) {
        return new ComposeFile(tree, Optional.of(before));
    }

    private void takeAnswers(ComposeFile before) {
        for (Service service : services.values()) {
            Service known = before.services.get(service.name());
            if (known != null && Answers.holdFor(before, known, this, service)) {
                service.takeAnswersOf(known);
            }
        }
    }

    /**
     * The same file with services taken to run another number of replicas than is written. Every place stays as it is.
     *
     * @param replicas by service; those it does not name run what is written
     */
    public ComposeFile running(Map<String, Integer> replicas) {
        ComposeFile other = new ComposeFile(tree, Optional.of(this));
        other.services.replaceAll((name, service) ->
                replicas.containsKey(name) ? service.running(replicas.get(name)) : service);
        return other;
    }

    public YamlTree tree() {
        return tree;
    }

    /** The root mappings, one a document. */
    public List<YamlMapping> roots() {
        return List.copyOf(roots);
    }

    /** In the order of the text. */
    public List<Service> services() {
        List<Service> known = inOrder;
        if (known == null) {
            known = List.copyOf(services.values());
            inOrder = known;
        }
        return known;
    }

    /** In the order of the text. */
    public Set<String> serviceNames() {
        return serviceNames;
    }

    public Optional<Service> service(String name) {
        return Optional.ofNullable(services.get(name));
    }

    public boolean hasService(String name) {
        return services.containsKey(name);
    }

    /** The project name, where {@code name:} gives one. */
    public Optional<TextValue> projectName() {
        return topLevel("name").flatMap(Attribute::text);
    }

    public List<NamedElement> volumes() {
        return elements("volumes");
    }

    public List<NamedElement> networks() {
        return elements("networks");
    }

    public List<NamedElement> secrets() {
        return elements("secrets");
    }

    public List<NamedElement> configs() {
        return elements("configs");
    }

    /** The elements of a top-level section. */
    public List<NamedElement> elements(String section) {
        return elementsOf(section).stream()
                .map(a -> new NamedElement(section, a.name(), a.entry(), mappings.attributesOf(a.entry().value())))
                .toList();
    }

    /** The attributes of any mapping of this file once merge keys are applied; none for any other node. */
    public List<Attribute> attributesOf(YamlNode node) {
        return mappings.attributesOf(node);
    }

    /** One of {@link #attributesOf}. */
    public Optional<Attribute> attribute(YamlNode node, String name) {
        return mappings.attribute(node, name);
    }

    /** A top-level attribute, from the last document that has it. */
    public Optional<Attribute> topLevel(String name) {
        for (int i = roots.size() - 1; i >= 0; i--) {
            Optional<Attribute> found = mappings.attribute(roots.get(i), name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The entry of a top-level section as written, from the last document that has it. */
    public Optional<YamlEntry> section(String name) {
        for (int i = roots.size() - 1; i >= 0; i--) {
            Optional<YamlEntry> found = roots.get(i).entry(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The element whose block holds the offset: a service, volume, network, secret or config. */
    public Optional<ElementId> elementAt(int offset) {
        ElementIndex known = elementIndex;
        if (known == null) {
            List<ElementIndex.Block> blocks = new ArrayList<>();
            for (String section : List.of(ElementId.SERVICES, "volumes", "networks", "secrets", "configs")) {
                elementsOf(section).forEach(element -> blocks.add(new ElementIndex.Block(element.entry().range(),
                        new ElementId(section, element.name()))));
            }
            known = new ElementIndex(blocks);
            elementIndex = known;
        }
        return known.at(offset);
    }

    /** The characters of the key that names the element, without an anchor in front of it. */
    public Optional<Range> keyOf(ElementId id) {
        return entryOf(id).map(entry -> entry.key().contentRange());
    }

    /** The entry that defines the element. */
    public Optional<YamlEntry> entryOf(ElementId id) {
        return elementsOf(id.section()).stream().filter(a -> a.name().equals(id.name()))
                .map(Attribute::entry).reduce((first, second) -> second);
    }

    private List<Attribute> elementsOf(String section) {
        List<Attribute> found = new ArrayList<>();
        for (YamlMapping root : roots) {
            mappings.attribute(root, section).ifPresent(a -> found.addAll(mappings.attributesOf(
                    a.entry().value())));
        }
        if (section.equals(ElementId.SERVICES)) {
            found.removeIf(a -> a.name().startsWith("x-") && a.value().asMapping().isEmpty());
        }
        return found;
    }
}
