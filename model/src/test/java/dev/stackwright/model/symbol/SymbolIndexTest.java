package dev.stackwright.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SymbolIndexTest {

    private static final Path HOME = Path.of("/stack/compose.yaml");

    private final TreeMap<FileKey, ComposeFile> texts = new TreeMap<>();
    private Set<FileKey> apart = Set.of();

    private SymbolIndexTest file(String name, String text) {
        TextDocument document = TextDocument.of(text);
        FileKey key = name.isEmpty() ? FileKey.MAIN : key(name);
        texts.put(key, ComposeFile.of(key.isOfVariables() ? YamlReader.unread(document) : YamlReader.read(document)));
        return this;
    }

    private static FileKey key(String name) {
        return FileKey.of(HOME.resolveSibling(name));
    }

    private SymbolIndex index() {
        return SymbolIndex.of(new SymbolFiles(texts, Optional.of(HOME), apart));
    }

    /** Line, characters and role of every place, file by file. */
    private List<String> places(SymbolKind kind, String name) {
        return places(Symbol.of(kind, name));
    }

    private List<String> places(Symbol symbol) {
        return index().of(symbol).stream().map(found -> {
            TextDocument text = texts.get(found.file()).tree().text();
            String file = found.file().equals(FileKey.MAIN) ? ""
                    : Path.of(found.file().name()).getFileName() + " ";
            return file + text.positionOf(found.range().start()) + " " + text.slice(found.range()) + " "
                    + found.role().name().toLowerCase(Locale.ROOT);
        }).toList();
    }

    @Test
    void aServiceIsNamedByItsKeyItsDependentsAndAsAHost() {
        file("", """
                services:
                  web:
                    depends_on: [db, "db2"]
                    links: ["db:database"]
                    network_mode: service:db
                    environment:
                      DATABASE_URL: postgres://db@db:5432/db
                    command: wait-for -h db -- start
                    healthcheck:
                      test: ["CMD", "nc", "-z", "db", "5432"]
                  db:
                    image: db
                """);

        assertThat(places(SymbolKind.SERVICE, "db")).containsExactly("3:18 db reference", "4:14 db reference",
                "5:27 db reference", "7:35 db host", "8:26 db host", "11:3 db definition");
        assertThat(places(SymbolKind.SERVICE, "db2")).containsExactly("3:23 db2 reference");
    }

    @Test
    void theLongFormOfDependenciesNamesServicesByKeys() {
        file("", """
                services:
                  web:
                    depends_on:
                      'db':
                        condition: service_healthy
                  db: {}
                """);

        assertThat(places(SymbolKind.SERVICE, "db")).containsExactly("4:8 db reference", "6:3 db definition");
    }

    @Test
    void volumesAreNamedInBothFormsOfMountsAndPathsAreNone() {
        file("", """
                services:
                  db:
                    volumes:
                      - data:/var/lib
                      - ./data:/seed
                      - "${WHERE:-data}:/other"
                      - type: volume
                        source: data
                        target: /more
                      - type: bind
                        source: data
                        target: /no
                volumes:
                  data:
                """);

        assertThat(places(SymbolKind.VOLUME, "data")).containsExactly("4:9 data reference", "6:19 data reference",
                "8:17 data reference", "14:3 data definition");
    }

    @Test
    void networksSecretsConfigsModelsAndProfilesAreKnown() {
        file("", """
                services:
                  web:
                    networks: {front: {aliases: [web]}}
                    secrets: [key, {source: cert}]
                    configs: [{source: nginx, target: /etc/nginx.conf}]
                    models: [llm]
                    profiles: [debug]
                    build:
                      context: .
                      secrets: [key]
                networks: {front: {}}
                secrets: {key: {environment: KEY}, cert: {file: c}}
                configs: {nginx: {file: n}}
                models: {llm: {model: ai/x}}
                """);

        assertThat(places(SymbolKind.NETWORK, "front")).containsExactly("3:16 front reference",
                "11:12 front definition");
        assertThat(places(SymbolKind.SECRET, "key")).containsExactly("4:15 key reference", "10:17 key reference",
                "12:11 key definition");
        assertThat(places(SymbolKind.SECRET, "cert")).hasSize(2);
        assertThat(places(SymbolKind.CONFIG, "nginx")).hasSize(2);
        assertThat(places(SymbolKind.MODEL, "llm")).hasSize(2);
        assertThat(places(SymbolKind.PROFILE, "debug")).containsExactly("7:16 debug reference");
        assertThat(places(SymbolKind.VARIABLE, "KEY")).containsExactly("12:30 KEY reference");
    }

    @Test
    void whatIsMergedInCountsOnceAtThePlaceWhereItIsWritten() {
        file("", """
                x-base: &base
                  depends_on: [db]
                  environment:
                    DB_HOST: db
                services:
                  web:
                    <<: *base
                  worker:
                    <<: *base
                  db: {}
                """);

        assertThat(places(SymbolKind.SERVICE, "db")).containsExactly("2:16 db reference", "4:14 db host",
                "10:3 db definition");
    }

    @Test
    void anAnchorThatIsDefinedAgainIsAnotherOne() {
        file("", """
                a: &x 1
                b: *x
                c: &x 2
                d: [*x, *x]
                """);

        assertThat(index().symbols()).hasSize(2).allMatch(symbol -> symbol.name().equals("x"));
        List<Symbol> both = List.copyOf(index().symbols());
        assertThat(places(both.get(0))).containsExactly("1:5 x definition", "2:5 x reference");
        assertThat(places(both.get(1))).containsExactly("3:5 x definition", "4:6 x reference", "4:10 x reference");
    }

    @Test
    void variablesAreReadInValuesHandedOnByNameAndSetInTheFileOfVariables() {
        file("", """
                services:
                  web:
                    image: "web:${TAG:-${FALLBACK}}"
                    command: echo $$TAG $TAG
                    environment: [TAG, "X=$TAG"]
                """).file(".env", """
                TAG=1.0
                IMAGE=web:${TAG}
                """);

        assertThat(places(SymbolKind.VARIABLE, "TAG")).containsExactly(".env 1:1 TAG definition",
                ".env 2:13 TAG reference", "3:19 TAG reference", "4:26 TAG reference", "5:19 TAG handed",
                "5:28 TAG reference");
        assertThat(places(SymbolKind.VARIABLE, "FALLBACK")).containsExactly("3:26 FALLBACK reference");
    }

    @Test
    void filesOfOneProjectShareTheirNames() {
        file("", """
                services:
                  web:
                    environment:
                      CACHE_URL: redis://cache:6379
                    volumes: [data:/data]
                """).file("data.yaml", """
                services:
                  cache: {}
                volumes:
                  data:
                """);

        assertThat(places(SymbolKind.VOLUME, "data")).containsExactly("data.yaml 4:3 data definition",
                "5:15 data reference");
        assertThat(places(SymbolKind.SERVICE, "cache")).containsExactly("data.yaml 2:3 cache definition",
                "4:26 cache host");
    }

    @Test
    void servicesOfAFileThatIsOnlyExtendedAreNotThoseOfTheProject() {
        apart = Set.of(key("common.yaml"));
        file("", """
                services:
                  web:
                    extends: {file: ./common.yaml, service: web}
                """).file("common.yaml", """
                services:
                  web: {}
                """);

        assertThat(places(SymbolKind.SERVICE, "web")).containsExactly("2:3 web definition");
        assertThat(places(new Symbol(SymbolKind.SERVICE, "web", key("common.yaml").name())))
                .containsExactly("common.yaml 2:3 web definition", "3:45 web reference");
    }

    @Test
    void whatChangesInOneFileIsKnownAfterwards() {
        file("", """
                services:
                  web:
                    volumes: [data:/data]
                """).file("data.yaml", """
                volumes:
                  data:
                """);
        SymbolIndex before = index();

        file("data.yaml", """
                services:
                  data: {}
                volumes:
                  store:
                """);
        SymbolIndex after = before.after(new SymbolFiles(texts, Optional.of(HOME), apart));

        assertThat(after.symbols()).isEqualTo(index().symbols());
        assertThat(after.in(FileKey.MAIN)).isEqualTo(index().in(FileKey.MAIN));
        assertThat(after.definitions(Symbol.of(SymbolKind.VOLUME, "data"))).isEmpty();
    }

    @Test
    void whatStandsAtACaretIsFoundUpToBehindItsLastCharacter() {
        file("", """
                volumes:
                  data: {}
                """);

        SymbolIndex index = index();
        assertThat(index.at(FileKey.MAIN, 10)).isEmpty();
        assertThat(index.at(FileKey.MAIN, 11)).map(Occurrence::symbol).contains(Symbol.of(SymbolKind.VOLUME, "data"));
        assertThat(index.at(FileKey.MAIN, 15)).isPresent();
        assertThat(index.at(FileKey.MAIN, 16)).isEmpty();
    }
}
