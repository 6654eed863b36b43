package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.symbol.Symbol;
import dev.stackwright.model.symbol.SymbolIndex;
import dev.stackwright.model.symbol.SymbolKind;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenameSymbolTest {

    private static final Path HOME = Path.of("/stack/compose.yaml");
    private static final FileKey DATA = FileKey.of(HOME.resolveSibling("data.yaml"));
    private static final FileKey ENV = FileKey.of(HOME.resolveSibling(".env"));

    private Workspace workspace;

    private void project(String main) {
        workspace = new Workspace(Snapshot.of(main));
    }

    private void open(FileKey file, String text) {
        workspace.open(file, TextDocument.of(text));
    }

    private Outcome rename(SymbolKind kind, String from, String to) {
        return workspace.perform(new RenameSymbol(Symbol.of(kind, from), to));
    }

    private String text() {
        return workspace.snapshot().text().text();
    }

    private String text(FileKey file) {
        return workspace.snapshot().text(file).text();
    }

    private static String codeOf(Outcome outcome) {
        return outcome instanceof Outcome.Refusal refusal ? refusal.code() : "";
    }

    @Test
    void aVolumeIsRenamedInAllFilesAsOneStep() {
        project("""
                services:
                  db:
                    volumes:
                      - "data:/var/lib/data"   # data
                      - ./data:/seed
                """);
        open(DATA, """
                services:
                  backup:
                    volumes: [{type: volume, source: data, target: /data}]
                volumes:
                  data:
                """);

        rename(SymbolKind.VOLUME, "data", "shop-data");

        assertThat(text()).isEqualTo("""
                services:
                  db:
                    volumes:
                      - "shop-data:/var/lib/data"   # data
                      - ./data:/seed
                """);
        assertThat(text(DATA)).isEqualTo("""
                services:
                  backup:
                    volumes: [{type: volume, source: shop-data, target: /data}]
                volumes:
                  shop-data:
                """);
        workspace.undo();
        assertThat(text()).contains("\"data:/var");
        assertThat(text(DATA)).contains("source: data,", "  data:");
    }

    @Test
    void aServiceIsRenamedWhereAnotherFileNamesItAsAHost() {
        project("""
                services:
                  web:
                    depends_on: [db]
                    environment:
                      DATABASE_URL: postgres://db:5432/db
                """);
        open(DATA, """
                services:
                  db:
                    image: postgres
                """);

        rename(SymbolKind.SERVICE, "db", "database");

        assertThat(text()).isEqualTo("""
                services:
                  web:
                    depends_on: [database]
                    environment:
                      DATABASE_URL: postgres://database:5432/db
                """);
        assertThat(text(DATA)).contains("  database:\n    image: postgres\n");
    }

    @Test
    void networksSecretsConfigsModelsAndProfilesAreRenamed() {
        project("""
                services:
                  web:
                    networks: {front: {aliases: [front]}}
                    secrets: [key, {source: key}]
                    configs: [nginx]
                    models: {llm: {endpoint_var: LLM}}
                    profiles: ["debug"]
                networks: {front: {}}
                secrets: {key: {file: key}}
                configs: {'nginx': {file: nginx}}
                models: {llm: {model: ai/llm}}
                """);

        rename(SymbolKind.NETWORK, "front", "edge");
        rename(SymbolKind.SECRET, "key", "api-key");
        rename(SymbolKind.CONFIG, "nginx", "proxy");
        rename(SymbolKind.MODEL, "llm", "chat");
        rename(SymbolKind.PROFILE, "debug", "dev");

        assertThat(text()).isEqualTo("""
                services:
                  web:
                    networks: {edge: {aliases: [front]}}
                    secrets: [api-key, {source: api-key}]
                    configs: [proxy]
                    models: {chat: {endpoint_var: LLM}}
                    profiles: ["dev"]
                networks: {edge: {}}
                secrets: {api-key: {file: key}}
                configs: {'proxy': {file: nginx}}
                models: {chat: {model: ai/llm}}
                """);
    }

    @Test
    void aNameThatWouldReadAsANumberIsQuotedWhereItStandsAlone() {
        project("""
                services:
                  web:
                    volumes: [data:/x]
                    networks: [front]
                networks:
                  front:
                """);

        rename(SymbolKind.NETWORK, "front", "123");

        assertThat(text()).contains("networks: [\"123\"]", "  \"123\":\n");
    }

    @Test
    void onlyTheAnchorThatIsMeantIsRenamed() {
        project("""
                x-a: &base {restart: always}
                services:
                  one: {<<: *base}
                x-b: &base {restart: "no"}
                """);
        Symbol first = SymbolIndex.of(workspace.snapshot()).symbols().stream()
                .filter(symbol -> symbol.kind() == SymbolKind.ANCHOR).findFirst().orElseThrow();

        workspace.perform(new RenameSymbol(first, "common"));

        assertThat(text()).isEqualTo("""
                x-a: &common {restart: always}
                services:
                  one: {<<: *common}
                x-b: &base {restart: "no"}
                """);
    }

    @Test
    void aVariableIsRenamedInTheFileOfVariablesToo() {
        project("""
                services:
                  web: {image: "web:${TAG:-1}"}
                """);
        open(ENV, "TAG=2\n");

        rename(SymbolKind.VARIABLE, "TAG", "WEB_TAG");

        assertThat(text()).contains("web:${WEB_TAG:-1}");
        assertThat(text(ENV)).isEqualTo("WEB_TAG=2\n");
    }

    @Test
    void whatTheDesignHoldsMovesAlong() {
        NodePosition there = new NodePosition(10, 20);
        workspace = new Workspace(Snapshot.of(TextDocument.of("""
                services:
                  web: {depends_on: [db]}
                """), Design.EMPTY.withPositions(Map.of(ElementId.service("db"), there))));
        open(DATA, "services: {db: {image: x}}\n");

        rename(SymbolKind.SERVICE, "db", "store");

        assertThat(workspace.snapshot().design().positions()).containsEntry(ElementId.service("store"), there)
                .hasSize(1);
    }

    @Test
    void aServiceOfAnExtendedFileIsNotTheOneOfTheProject() {
        project("""
                services:
                  web:
                    extends: {file: data.yaml, service: web}
                """);
        open(DATA, """
                services:
                  web: {image: nginx}
                """);

        Outcome outcome = workspace.perform(new RenameSymbol(
                new Symbol(SymbolKind.SERVICE, "web", DATA.name()), "base", Optional.of(HOME), Set.of(DATA)));

        assertThat(outcome).isInstanceOf(Outcome.Ready.class);
        assertThat(text()).contains("  web:\n", "service: base}");
        assertThat(text(DATA)).contains("  base: {image");
    }

    @Test
    void aRenameIsRefusedWithTheReason() {
        project("""
                services:
                  web: {volumes: [data:/x], networks: [front], profiles: [a, b]}
                volumes: {data: {}, other: {}}
                networks: {front: {}, default: {}}
                """);
        String before = text();

        assertThat(codeOf(rename(SymbolKind.VOLUME, "data", "other"))).isEqualTo("volume-exists");
        assertThat(codeOf(rename(SymbolKind.VOLUME, "data", "my data"))).isEqualTo("bad-name");
        assertThat(codeOf(rename(SymbolKind.VOLUME, "data", "data"))).isEqualTo("no-change");
        assertThat(codeOf(rename(SymbolKind.VOLUME, "nothing", "x"))).isEqualTo("no-such-volume");
        assertThat(codeOf(rename(SymbolKind.NETWORK, "front", "default"))).isEqualTo("default-network");
        assertThat(codeOf(rename(SymbolKind.PROFILE, "a", "b"))).isEqualTo("profile-exists");
        assertThat(codeOf(rename(SymbolKind.SERVICE, "web", ""))).isEqualTo("bad-name");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void aLineThatCannotBeReadMayNameItAsWell() {
        project("""
                services:
                  web: {volumes: [data:/x]}
                  broken: [data: /x
                volumes: {data: {}}
                """);

        assertThat(codeOf(rename(SymbolKind.VOLUME, "data", "store"))).isEqualTo("unreadable-here");
    }
}
