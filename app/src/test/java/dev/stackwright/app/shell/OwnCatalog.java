package dev.stackwright.app.shell;

/** What a repository may add to the catalog, for tests. */
public final class OwnCatalog {

    /** One entry of fourteen lines. */
    public static final String LEDGER = """
            - id: acme-ledger
              name: Acme Ledger
              category: own-services
              image: registry.acme.com/platform/ledger
              tag: "4.2"
              ports: ["8443"]
              volumePath: /var/lib/ledger
              environment:
                LEDGER_KEY: ${LEDGER_KEY:?set a key}
              sizing: {cpus: "1", memory: 1G, disk: 20G}
              summary: Keeps the accounts of all our products.
              when: A product books money.
              whenNot: Prototypes.
              pairsWith: [postgresql]
            """;

    private OwnCatalog() {
    }
}
