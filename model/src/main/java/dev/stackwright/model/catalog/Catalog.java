package dev.stackwright.model.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything the studio knows about technologies: services from images, managed services of the clouds, hosted
 * products, and the software services are made of, with the guidance to choose among them. Immutable; every id that
 * an entry names exists. {@link Technologies} is the part of it that is needed at every start.
 */
public final class Catalog {

    private final List<Category> categories;
    private final Map<String, CatalogEntry> byId;
    private final Guidance guidance;
    private final Set<String> own;

    Catalog(List<Category> categories, Map<String, CatalogEntry> byId, Guidance guidance) {
        this(categories, byId, guidance, Set.of());
    }

    private Catalog(List<Category> categories, Map<String, CatalogEntry> byId, Guidance guidance, Set<String> own) {
        this.categories = List.copyOf(categories);
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        this.guidance = guidance;
        this.own = Set.copyOf(own);
    }

    /**
     * The same with entries of the user's own behind it.
     *
     * @throws IllegalArgumentException when an id is taken already
     */
    public Catalog plus(Collection<CatalogEntry> entries) {
        Map<String, CatalogEntry> all = new LinkedHashMap<>(byId);
        Set<String> added = new HashSet<>(own);
        for (CatalogEntry entry : entries) {
            if (all.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("two entries called " + entry.id());
            }
            added.add(entry.id());
        }
        return new Catalog(categories, all, guidance, added);
    }

    /** True for an entry of the user's own. */
    public boolean isOwn(CatalogEntry entry) {
        return own.contains(entry.id());
    }

    /**
     * Reads the catalog. Costs tens of milliseconds: read it when somebody asks for it, once, and pass it on.
     *
     * @throws DataEntry.BadData when an entry is wrong, or names one that does not exist
     */
    public static Catalog read() {
        return new CatalogReader().read();
    }

    /** In the order they are shown. */
    public List<Category> categories() {
        return categories;
    }

    public Optional<Category> category(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    public List<CatalogEntry> entries() {
        return List.copyOf(byId.values());
    }

    public Optional<CatalogEntry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entries of one kind, for example {@code of(ManagedService.class)}. */
    public <T extends CatalogEntry> List<T> of(Class<T> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The entry, where it is of that kind. */
    public <T extends CatalogEntry> Optional<T> find(String id, Class<T> kind) {
        return byId(id).filter(kind::isInstance).map(kind::cast);
    }

    /** The entries of a category; empty for one that does not exist. */
    public List<CatalogEntry> in(String category) {
        return byId.values().stream().filter(entry -> entry.profile().category().equals(category)).toList();
    }

    /** What an entry mostly does in a stack; gives it its colour. */
    public ServiceKind kindOf(CatalogEntry entry) {
        return entry instanceof Container container ? container.technology().kind()
                : category(entry.profile().category()).map(Category::kind).orElse(ServiceKind.EXTERNAL);
    }

    /** Literal of the Material Design icon pack for an entry. */
    public String iconOf(CatalogEntry entry) {
        return entry instanceof Container container ? container.technology().icon()
                : category(entry.profile().category()).map(Category::icon).orElseThrow();
    }

    /** The entries that are named, in that order; those that do not exist are left out. */
    public List<CatalogEntry> named(List<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    public Guidance guidance() {
        return guidance;
    }

    /** What a cloud runs in place of an entry, those that speak the same protocol first. */
    public List<ManagedService> managedFor(String id, Cloud cloud) {
        return of(ManagedService.class).stream()
                .filter(service -> service.cloud() == cloud && service.substitutes().stand(id))
                .sorted(Comparator.comparing(service -> !service.substitutes().compatible().contains(id))).toList();
    }

    /** What another cloud runs for the same job. */
    public List<ManagedService> counterparts(ManagedService service, Cloud cloud) {
        return of(ManagedService.class).stream().filter(other -> other.cloud() == cloud
                && other.profile().category().equals(service.profile().category())).toList();
    }

    /** What does an entry's job in a cloud; nothing for a managed service of that very cloud. */
    public List<ManagedService> inCloud(CatalogEntry entry, Cloud cloud) {
        if (entry instanceof ManagedService service) {
            return service.cloud() == cloud ? List.of() : counterparts(service, cloud);
        }
        return managedFor(entry.id(), cloud);
    }

    /** What takes the place of a service outside of the stack, those that speak the same protocol first. */
    public List<CatalogEntry> standIns(Substitutes substitutes) {
        return Stream.concat(substitutes.compatible().stream(), substitutes.nearest().stream())
                .map(byId::get).filter(Objects::nonNull).toList();
    }
}
