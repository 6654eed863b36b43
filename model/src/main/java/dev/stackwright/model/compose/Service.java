package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One service with its attributes in every short and long form, after merge keys. Immutable; what is asked most is
 * read once.
 */
public final class Service {

    private static final Question<Set<String>> WAITS = new Question<>();

    private final String name;
    private final YamlEntry entry;
    private final EffectiveMapping mappings;
    private final ServiceReader reader;
    /** How many replicas are taken to run, whatever is written; empty where the written number counts. */
    private final OptionalInt running;
    private Answers answers = new Answers();
    private volatile Attributes attributes;
    private List<EnvironmentEntry> environment;
    private List<Dependency> dependencies;
    private Set<String> waitsFor;
    private List<Port> ports;
    private List<VolumeMount> mounts;

    private record Attributes(List<Attribute> all, Map<String, Attribute> byName) {

        static Attributes of(List<Attribute> all) {
            Map<String, Attribute> byName = new HashMap<>();
            all.forEach(attribute -> byName.put(attribute.name(), attribute));
            return new Attributes(all, byName);
        }
    }

    Service(Attribute element, EffectiveMapping mappings) {
        this(element.name(), element.entry(), mappings, OptionalInt.empty());
    }

    private Service(String name, YamlEntry entry, EffectiveMapping mappings, OptionalInt running) {
        this.name = name;
        this.entry = entry;
        this.mappings = mappings;
        this.running = running;
        this.reader = new ServiceReader(this, mappings);
    }

    public String name() {
        return name;
    }

    public ElementId id() {
        return ElementId.service(name);
    }

    /** The entry as written: name and body. */
    public YamlEntry entry() {
        return entry;
    }

    public Range range() {
        return entry.range();
    }

    /** The characters of the name; an anchor in front of it is not part of it. */
    public Range keyRange() {
        return entry.key().contentRange();
    }

    /** The service's own mapping; empty for a body that is null, an alias or no mapping at all. */
    public Optional<YamlMapping> ownBody() {
        return entry.value() instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** True when the whole body is an alias of something written elsewhere. */
    public boolean isAlias() {
        return entry.value() instanceof YamlAlias;
    }

    /** All attributes, inherited ones included. */
    public List<Attribute> attributes() {
        return read().all();
    }

    /** Of the thousand services of a large file a key asks few. */
    private Attributes read() {
        Attributes known = attributes;
        if (known == null) {
            known = Attributes.of(mappings.attributesOf(entry.value()));
            attributes = known;
        }
        return known;
    }

    public Optional<Attribute> attribute(String key) {
        return Optional.ofNullable(read().byName().get(key));
    }

    /** A nested attribute, for example {@code deploy}, {@code resources}, {@code limits}. */
    public Optional<Attribute> attribute(String key, String... deeper) {
        Optional<Attribute> found = attribute(key);
        for (String next : deeper) {
            found = found.flatMap(outer -> child(outer, next));
        }
        return found;
    }

    private Optional<Attribute> child(Attribute outer, String key) {
        return mappings.attribute(outer.entry().value(), key)
                .map(inner -> outer.origin().isOwn() ? inner : new Attribute(inner.name(), inner.entry(),
                        inner.value(), inner.origin().seenThrough(outer.origin().kind(),
                        outer.origin().through().orElse(outer.origin().range()))));
    }

    public Optional<TextValue> text(String key) {
        return attribute(key).flatMap(Attribute::text);
    }

    public Optional<TextValue> image() {
        return text("image");
    }

    /** True when the image is built from source. */
    public boolean isBuilt() {
        return attribute("build").filter(a -> !a.value().isNull()).isPresent();
    }

    /** {@code deploy.replicas}, or {@code scale} where that is absent. */
    public Optional<TextValue> replicas() {
        return attribute("deploy", "replicas").flatMap(Attribute::text).or(() -> text("scale"));
    }

    /** The same service, taken to run that many replicas whatever is written. */
    Service running(int replicas) {
        return new Service(name, entry, mappings, OptionalInt.of(replicas));
    }

    /** The number of replicas with variables at their defaults; 1 where nothing readable is written. */
    public int replicaCount() {
        if (running.isPresent()) {
            return running.getAsInt();
        }
        try {
            return replicas().map(value -> Integer.parseInt(value.resolved().trim())).orElse(1);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    public List<EnvironmentEntry> environment() {
        if (environment == null) {
            environment = List.copyOf(reader.environment());
        }
        return environment;
    }

    public List<Dependency> dependencies() {
        if (dependencies == null) {
            dependencies = List.copyOf(reader.dependencies());
        }
        return dependencies;
    }

    /**
     * The services that start before this one: {@code depends_on}, and what links, {@code volumes_from} and shared
     * namespaces imply (Compose Specification).
     */
    public Set<String> waitsFor() {
        if (waitsFor == null) {
            waitsFor = answer(WAITS, "", () -> Collections.unmodifiableSet(reader.waitsFor()));
        }
        return waitsFor;
    }

    /** The service of this file that this one extends; empty where it extends none or one of another file. */
    public Optional<String> extendedService() {
        return attribute("extends").filter(a -> attribute("extends", "file").isEmpty())
                .flatMap(a -> a.text().or(() -> attribute("extends", "service").flatMap(Attribute::text)))
                .map(TextValue::raw);
    }

    public List<Port> ports() {
        if (ports == null) {
            ports = List.copyOf(reader.ports());
        }
        return ports;
    }

    /** {@code expose}: ports that other services reach and the host does not. */
    public List<TextValue> exposed() {
        return reader.texts("expose");
    }

    public List<VolumeMount> mounts() {
        if (mounts == null) {
            mounts = List.copyOf(reader.mounts());
        }
        return mounts;
    }

    public List<Reference> networks() {
        return reader.references("networks");
    }

    public List<Reference> secrets() {
        return reader.references("secrets");
    }

    public List<Reference> configs() {
        return reader.references("configs");
    }

    public List<TextValue> profiles() {
        return reader.texts("profiles");
    }

    public Optional<Healthcheck> healthcheck() {
        return reader.healthcheck();
    }

    /** The words of {@code command}, or its one shell line. */
    public List<TextValue> command() {
        return reader.texts("command");
    }

    /** The words of {@code entrypoint}, or its one shell line. */
    public List<TextValue> entrypoint() {
        return reader.texts("entrypoint");
    }

    /** The scalars of an attribute that is a list, such as {@code cap_add}, or its one scalar. */
    public List<TextValue> texts(String key) {
        return reader.texts(key);
    }

    /** Limits and reservations: {@code cpus} or {@code memory} of {@code deploy.resources}. */
    public Optional<TextValue> resource(String kind, String name) {
        return attribute("deploy", "resources", kind, name).flatMap(Attribute::text);
    }

    /** A limit or reservation, from {@code deploy.resources} or else from the older attribute. */
    public Optional<TextValue> resource(Resource resource) {
        List<String> path = resource.path();
        return attribute(path.get(0), path.subList(1, path.size()).toArray(String[]::new)).flatMap(Attribute::text)
                .or(() -> resource.olderKey().flatMap(this::text));
    }

    /** One of the numbers of the health check. */
    public Optional<TextValue> healthcheck(HealthcheckTiming timing) {
        return attribute("healthcheck", timing.key()).flatMap(Attribute::text);
    }

    /** A value, or the null node, at any depth below the body; empty where nothing of that key is written. */
    public Optional<YamlNode> ownValue(String key) {
        return ownBody().flatMap(body -> body.value(key));
    }

    /**
     * What the lines of this service answer. Worked out once, and not again after a change of other lines.
     *
     * @param given what else the answer follows from, compared with {@code equals}
     * @param work  must look at nothing else
     */
    public <T> T answer(Question<T> question, Object given, Supplier<T> work) {
        return answers.answer(question, given, work);
    }

    /** @param same a service of an earlier reading whose lines say the same */
    void takeAnswersOf(Service same) {
        answers = same.answers;
    }

    @Override
    public String toString() {
        return "service " + name;
    }
}
