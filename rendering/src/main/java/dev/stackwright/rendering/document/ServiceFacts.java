package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.ServiceScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a template may say of a service. Texts that nobody has written are empty. */
public final class ServiceFacts {

    private final CheckContext context;
    private final Service service;

    ServiceFacts(CheckContext context, Service service) {
        this.context = context;
        this.service = service;
    }

    private ElementId id() {
        return service.id();
    }

    public String name() {
        return service.name();
    }

    /** What its image is known as, for example {@code PostgreSQL}. */
    public String technology() {
        return context.recognise(service).map(known -> known.name()).orElse("");
    }

    /** For example {@code database}. */
    public String kind() {
        return context.kind(service).id();
    }

    /** True for an application of the stack's own makers. */
    public boolean own() {
        return context.isOwnApplication(service);
    }

    public String image() {
        return service.image().map(TextValue::resolved).orElse("");
    }

    /** Tag of its image, else the digest; empty where the image names neither or there is none. */
    public String version() {
        if (image().isEmpty()) {
            return "";
        }
        ImageName parsed = ImageName.parse(image());
        return parsed.tag().or(parsed::digest).orElse("");
    }

    /** Id of its technology in the catalog; empty where the catalog has none. */
    public String entry() {
        return context.recognise(service).flatMap(Recognition::entry).orElse("");
    }

    public boolean built() {
        return service.isBuilt();
    }

    /** Published ports as a compose file writes them. */
    public List<String> ports() {
        return service.ports().stream().map(Port::shortText).toList();
    }

    /** Where volumes lie in the container. */
    public List<String> mounts() {
        return service.mounts().stream().map(VolumeMount::place).toList();
    }

    public List<String> networks() {
        return service.networks().stream().map(Reference::name).toList();
    }

    /** Names of services it waits for. */
    public List<String> dependencies() {
        return service.dependencies().stream().map(Dependency::service).toList();
    }

    /** Names of services that reach it. */
    public List<String> dependents() {
        return context.links().reachedBy(service.name());
    }

    /** Names of its environment variables. */
    public List<String> variables() {
        return service.environment().stream().map(EnvironmentEntry::name).toList();
    }

    public int replicas() {
        return service.replicaCount();
    }

    /** True where losing its container loses data that no volume holds, or its volume holds data. */
    public boolean stateful() {
        return context.recognise(service).map(known -> known.stateful()).orElse(!service.mounts().isEmpty());
    }

    /** True where a health check is written and not switched off. */
    public boolean checked() {
        return service.healthcheck().filter(check -> !check.disabled()).isPresent();
    }

    /** The command of its health check. */
    public String healthCommand() {
        return service.healthcheck().filter(check -> !check.disabled())
                .map(check -> String.join(" ", check.test().stream().map(TextValue::resolved).toList())).orElse("");
    }

    /** @param resource for example {@code cpu-limit}: one of {@link Resource} in lower case with hyphens */
    public String resource(String resource) {
        return service.resource(Resource.valueOf(resource.replace('-', '_').toUpperCase(Locale.ROOT)))
                .map(TextValue::resolved).orElse("");
    }

    /** {@code shared}, {@code per-tenant}, or empty where nobody has said it. */
    public String scope() {
        return Optional.ofNullable(context.design().notes().scopes().get(id())).map(ServiceScope::key).orElse("");
    }

    /** Ids of the classes of data it holds. */
    public List<String> dataClasses() {
        return context.design().dataClasses().getOrDefault(id(), List.of()).stream().map(DataClass::key).toList();
    }

    public String residency() {
        return context.design().notes().residency().getOrDefault(id(), "");
    }

    /** Days its data is kept; empty where nobody has said it. */
    public String retentionDays() {
        return Optional.ofNullable(context.design().notes().retention().get(id())).map(String::valueOf).orElse("");
    }

    /** The name of files about it, without an ending. */
    public String file() {
        return FileName.of(name());
    }

    /** The parts inside it by name. */
    public Map<String, Component> components() {
        return context.design().landscape().componentsOf(name());
    }

    /** What its parts are written with, each once. */
    public List<String> partTechnologies() {
        return components().values().stream().flatMap(part -> part.technology().stream()).distinct().toList();
    }

    /** @param field a field of the dossier, for example {@code purpose} */
    public MarkdownText dossier(String field) {
        return WrittenMarkdown.of(context.design().brief().dossier(id()).getOrDefault(field, ""));
    }

    public boolean hasDossier(String field) {
        return context.design().brief().dossier(id()).containsKey(field);
    }
}
