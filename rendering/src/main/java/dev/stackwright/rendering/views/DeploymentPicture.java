package dev.stackwright.rendering.views;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.rendering.diagram.DiagramNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whose accounts a deployment model has.
 *
 * @param id       of the deployment model
 * @param name     what the picture calls it
 * @param inCloud  true where the stack runs in regions of a cloud
 * @param accounts from the provider's to the customer's
 * @param links    between the platform's parts in two accounts
 */
record DeploymentPicture(String id, String name, boolean inCloud, List<Account> accounts, List<Link> links) {

    private static final String FILE = "choices/deployment-pictures.yaml";

    /** Which services stand in an account. */
    enum Runs {
        ALL, STORES, REST, NOTHING;

        boolean holds(DiagramNode service) {
            return this == ALL || this == STORES && service.facts().stateful()
                    || this == REST && !service.facts().stateful();
        }
    }

    /**
     * An account, or another place with one owner.
     *
     * @param part what stands there of the platform; empty where nothing does
     * @param does what that part does, one sentence
     */
    record Account(String id, String name, Runs runs, Optional<String> part, String does) {
    }

    /** A connection between the parts of two accounts, with a word on it. */
    record Link(String from, String to, String says) {
    }

    /**
     * By the id of the model.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    static Map<String, DeploymentPicture> read() {
        Map<String, DeploymentPicture> pictures = new LinkedHashMap<>();
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("id", "name", "cloud", "accounts", "links", "source");
            pictures.put(entry.text("id"), new DeploymentPicture(entry.text("id"), entry.text("name"),
                    entry.flag("cloud"), entry.entries("accounts").stream().map(DeploymentPicture::account).toList(),
                    entry.entries("links").stream().map(DeploymentPicture::link).toList()));
        }
        return pictures;
    }

    private static Account account(DataEntry entry) {
        entry.allowing("id", "name", "runs", "part", "does");
        return new Account(entry.text("id"), entry.text("name"), runs(entry), entry.optionalText("part"),
                entry.optionalText("does").orElse(""));
    }

    private static Runs runs(DataEntry entry) {
        try {
            return Runs.valueOf(entry.text("runs").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.bad("runs", "is none of all, stores, rest, nothing");
        }
    }

    private static Link link(DataEntry entry) {
        entry.allowing("from", "to", "says");
        return new Link(entry.text("from"), entry.text("to"), entry.text("says"));
    }
}
