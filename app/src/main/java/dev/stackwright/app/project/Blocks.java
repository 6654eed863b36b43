package dev.stackwright.app.project;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.NewBlock;
import java.util.Optional;

/** Turns blocks of the palette into services: with image, volume, health check and variables. */
public final class Blocks {

    private final Technologies technologies;

    public Blocks(Technologies technologies) {
        this.technologies = technologies;
    }

    public Technologies technologies() {
        return technologies;
    }

    /**
     * The recipe that adds a block under the first free name.
     *
     * @param technologyId the id the catalogue gives it
     * @param position     where its node goes; empty to let the layout place it
     * @return empty where the catalogue has no such block
     */
    public Optional<AddService> adding(String technologyId, Snapshot snapshot, Optional<NodePosition> position) {
        return technologies.byId(technologyId).map(technology -> adding(technology, snapshot, position));
    }

    /** As the other one, for any technology of the catalog. */
    public AddService adding(Technology technology, Snapshot snapshot, Optional<NodePosition> position) {
        return new AddService(NewBlock.of(technology, NewBlock.freeName(technology, snapshot)), position);
    }
}
