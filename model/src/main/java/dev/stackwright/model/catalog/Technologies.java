package dev.stackwright.model.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The technologies the palette offers, and the images the studio recognises: the part of the {@link Catalog} that is
 * needed at every start. Immutable.
 */
public final class Technologies {

    private final Map<String, Technology> byId = new LinkedHashMap<>();
    private final KnownImages images;
    private final ServiceKinds kinds = new ServiceKinds(this);

    private Technologies(Collection<Technology> technologies, KnownImages images) {
        technologies.forEach(technology -> byId.put(technology.id(), technology));
        this.images = images;
    }

    /**
     * Reads the files of the palette. Costs a few milliseconds: read it once and pass it on.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    public static Technologies read() {
        Map<String, Technology> read = new LinkedHashMap<>();
        CatalogReader.PALETTE.stream().flatMap(file -> DataEntry.allOf(file).stream()).forEach(entry -> {
            if (read.put(entry.text("id"), Technology.of(entry)) != null) {
                throw entry.bad("id", "is taken twice");
            }
        });
        return new Technologies(read.values(), new KnownImages(List.copyOf(read.values())));
    }

    /** The same with technologies of the user's own, which are recognised before all others. */
    public Technologies plus(List<Technology> own) {
        if (own.isEmpty()) {
            return this;
        }
        List<Technology> all = new ArrayList<>(all());
        all.addAll(own);
        return new Technologies(all, images.plus(own));
    }

    /** In the order of the palette. */
    public List<Technology> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Technology> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The technology of an image, whatever its registry, tag or digest. */
    public Optional<Technology> byImage(String reference) {
        return recognise(reference).flatMap(Recognition::technology);
    }

    /** What an image is known to be; knows many more images than the palette offers. */
    public Optional<Recognition> recognise(String reference) {
        return images.find(reference);
    }

    /** What each service of a stack does. */
    public ServiceKinds kinds() {
        return kinds;
    }

    /** True when the reference is the very image the catalogue's entry was written for, not a look-alike. */
    public boolean isCatalogueImage(Technology technology, String reference) {
        return !technology.ownImage() && ImageName.parse(reference).isRepository(technology.image());
    }

    /** The palette: categories with their blocks. */
    public List<BlockCategory> blocks() {
        Map<String, List<Technology>> categories = new LinkedHashMap<>();
        byId.values().forEach(technology -> technology.palette().ifPresent(heading -> categories
                .computeIfAbsent(heading, name -> new ArrayList<>()).add(technology)));
        return categories.entrySet().stream()
                .map(category -> new BlockCategory(category.getKey(), category.getValue())).toList();
    }
}
