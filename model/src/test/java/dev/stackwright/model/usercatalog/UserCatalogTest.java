package dev.stackwright.model.usercatalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stackwright.model.catalog.BlockCategory;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.CatalogSearch;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.EntryKind;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.Technologies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCatalogTest {

    private static final String LEDGER = """
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

    @TempDir
    private Path repository;

    @Test
    void entriesOfAnyKindAreReadInTheFormOfTheCatalog() throws IOException {
        write("ours.yaml", LEDGER + """
            - id: acme-vault
              name: Acme Vault
              category: secrets
              vendor: Acme
              nearest: [vault]
              summary: Our own vault.
              when: Always.
              whenNot: Never.
            - id: acme-kit
              name: Acme Kit
              category: api-frameworks
              form: framework
              language: Java
              summary: Our framework.
              when: New services.
              whenNot: Scripts.
            """);
        UserCatalog read = read();

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.entries()).extracting(CatalogEntry::id, EntryKind::of).containsExactly(
                tuple("acme-ledger", EntryKind.CONTAINER), tuple("acme-vault", EntryKind.HOSTED),
                tuple("acme-kit", EntryKind.SOFTWARE));
        Catalog catalog = read.in(Catalog.read());
        assertThat(catalog.isOwn(catalog.byId("acme-ledger").orElseThrow())).isTrue();
        assertThat(catalog.isOwn(catalog.byId("postgresql").orElseThrow())).isFalse();
        assertThat(new CatalogSearch(catalog).find("ledger")).first().extracting(CatalogEntry::id)
                .isEqualTo("acme-ledger");
    }

    @Test
    void itsImagesAreRecognisedAndItStandsInThePalette() throws IOException {
        write("ours.yaml", LEDGER);
        Technologies technologies = read().in(Technologies.read());

        assertThat(technologies.recognise("registry.acme.com/platform/ledger:4.1")).hasValueSatisfying(known -> {
            assertThat(known.name()).isEqualTo("Acme Ledger");
            assertThat(known.kind()).isEqualTo(ServiceKind.SERVICE);
            assertThat(known.stateful()).isTrue();
            assertThat(known.entry()).contains("acme-ledger");
        });
        assertThat(technologies.recognise("other.example/ledger:4.1")).isEmpty();
        assertThat(technologies.recognise("postgres:16")).map(Recognition::name).contains("PostgreSQL");
        BlockCategory own = technologies.blocks().get(technologies.blocks().size() - 1);
        assertThat(own.name()).isEqualTo("Your own");
        assertThat(own.blocks()).singleElement().satisfies(block ->
                assertThat(block.imageReference()).isEqualTo("registry.acme.com/platform/ledger:4.2"));
    }

    @Test
    void onesOwnEntryForAWellKnownImageIsTheOneThatCounts() throws IOException {
        write("ours.yaml", LEDGER.replace("registry.acme.com/platform/ledger", "registry.acme.com/mirror/postgres"));

        Technologies technologies = read().in(Technologies.read());
        assertThat(technologies.recognise("registry.acme.com/mirror/postgres:17")).map(Recognition::name)
                .contains("Acme Ledger");
        assertThat(technologies.recognise("other.example/mirror/postgres:17")).map(Recognition::name)
                .contains("PostgreSQL");
    }

    @Test
    void aMistakeCostsItsEntryAloneAndIsToldWithFileLineReasonAndRemedy() throws IOException {
        Path file = write("ours.yaml", LEDGER + """
            - id: broken
              name: Broken
              category: databasses
              image: acme/broken
            - id: postgresql
              name: Ours
              category: relational
              image: acme/postgres
            - id: odd
              name: Odd
              category: caches
              image: acme/odd
              tag: "1"
              colour: red
            - just a word
            """);
        UserCatalog read = read();

        assertThat(read.entries()).extracting(CatalogEntry::id).containsExactly("acme-ledger");
        assertThat(read.mistakes()).extracting(mistake -> mistake.place().line()).containsExactly(17, 19, 28, 29);
        assertThat(read.mistakes().get(0).sentence()).startsWith(file + ":17:3: The field category names databasses, "
                + "which does not exist; there are own-services, languages")
                .endsWith("Correct it; until then this entry is left out, and the others are read.");
        assertThat(read.mistakes().get(1).message()).isEqualTo(
                "The field id is taken by the studio's own PostgreSQL.");
        assertThat(read.mistakes().get(2).message()).isEqualTo(
                "The field colour is not a field of such an entry.");
        assertThat(read.mistakes().get(3).message()).isEqualTo("This is no entry.");
    }

    @Test
    void aTextThatIsNoYamlCostsTheLinesItCannotRead() throws IOException {
        write("ours.yaml", LEDGER + "- id: [broken\n");
        write("second.yml", LEDGER.replace("acme-ledger", "second"));
        UserCatalog read = read();

        assertThat(read.entries()).extracting(CatalogEntry::id).contains("second");
        assertThat(read.mistakes()).isNotEmpty().allSatisfy(mistake ->
                assertThat(mistake.file().getFileName()).hasToString("ours.yaml"));
    }

    @Test
    void whatIsNamedInVainIsToldAndTheEntryStays() throws IOException {
        write("ours.yaml", LEDGER.replace("[postgresql]", "[postgresql, postgrex]"));
        UserCatalog read = read();

        assertThat(read.entries()).hasSize(1);
        assertThat(read.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.place().line()).isEqualTo(14);
            assertThat(mistake.message()).contains("names postgrex");
        });
        Catalog catalog = read.in(Catalog.read());
        assertThat(catalog.named(((Container) read.entries().get(0)).profile().pairsWith()))
                .extracting(CatalogEntry::id).containsExactly("postgresql");
    }

    @Test
    void anIdOfTwoFilesIsTakenByTheFirst() throws IOException {
        write("a.yaml", LEDGER);
        write("b.yaml", LEDGER);

        assertThat(read().entries()).hasSize(1);
        assertThat(read().mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.message())
                .isEqualTo("The field id is taken twice, first in a.yaml:1."));
    }

    @Test
    void theNearestFolderUpToTheRootOfTheRepositoryCounts() throws IOException {
        write("ours.yaml", LEDGER);
        Path deploy = Files.createDirectories(repository.resolve("deploy/prod"));
        assertThat(UserCatalog.of(deploy.resolve("compose.yaml"))).isEqualTo(UserCatalog.NONE);
        Files.createDirectory(repository.resolve(".git"));
        assertThat(UserCatalog.of(deploy.resolve("compose.yaml")).entries()).hasSize(1);
        Files.createDirectories(repository.resolve("deploy/.git"));
        assertThat(UserCatalog.of(deploy.resolve("compose.yaml"))).isEqualTo(UserCatalog.NONE);
    }

    @Test
    void withoutAFolderNothingIsAdded() {
        assertThat(read()).isEqualTo(UserCatalog.NONE);
        assertThat(UserCatalog.NONE.in(Technologies.read()).all()).hasSameSizeAs(Technologies.read().all());
    }


    private Path write(String name, String text) throws IOException {
        Path folder = Files.createDirectories(repository.resolve(UserCatalog.FOLDER));
        return Files.writeString(folder.resolve(name), text);
    }

    private UserCatalog read() {
        return UserCatalog.of(repository.resolve("compose.yaml"));
    }
}
