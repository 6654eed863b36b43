package dev.stackwright.model.assist.hover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.assist.MarkedPlace;
import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.hover.HoverSection.Choices;
import dev.stackwright.model.assist.hover.HoverSection.Code;
import dev.stackwright.model.assist.hover.HoverSection.Fact;
import dev.stackwright.model.assist.hover.HoverSection.Kind;
import dev.stackwright.model.assist.hover.HoverSection.Link;
import dev.stackwright.model.assist.hover.HoverSection.Prose;
import dev.stackwright.model.assist.link.DocumentLinks;
import dev.stackwright.model.assist.link.LinkTarget.OnDisk;
import dev.stackwright.model.assist.link.LinkTarget.Page;
import dev.stackwright.model.assist.link.LinkTarget.Written;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.reference.ComposeReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoversTest {

    private static final Technologies TECHNOLOGIES = Technologies.read();
    private static final Path CONFIG = MarkedPlace.FOLDER.resolve("conf/nginx.conf");

    private static HoverCard card(MarkedPlace place) {
        Hovers hovers = new Hovers(ComposeReference.standard(), TECHNOLOGIES, place.shell(),
                new DocumentLinks(CONFIG::equals));
        return hovers.at(place.question());
    }

    private static HoverCard card(String marked) {
        return card(MarkedPlace.in(marked));
    }

    private static HoverSection section(HoverCard card, Kind kind) {
        return card.sections().stream().filter(section -> section.kind() == kind).findFirst()
                .orElseThrow(() -> new AssertionError(card.toString()));
    }

    private static <T> Optional<T> part(HoverSection section, Class<T> type) {
        return section.parts().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static String fact(HoverSection section, String label) {
        return section.parts().stream().filter(Fact.class::isInstance).map(Fact.class::cast)
                .filter(fact -> fact.label().equals(label)).map(Fact::value).findFirst().orElse("(none)");
    }

    private static String slice(PlaceQuestion question, HoverCard card) {
        return question.text().slice(card.place());
    }

    @Test
    void aKeyTellsWhatTheAttributeIsForAndWhereTheSpecificationSpeaksOfIt() {
        MarkedPlace place = MarkedPlace.in("""
                services:
                  web:
                    re|start: always
                """);

        HoverCard card = card(place);

        assertThat(slice(place.question(), card)).isEqualTo("restart");
        HoverSection section = section(card, Kind.ATTRIBUTE);
        assertThat(section.title()).isEqualTo("restart");
        assertThat(part(section, Prose.class)).isPresent();
        assertThat(part(section, Code.class).orElseThrow().yaml()).startsWith("restart: ");
        assertThat(part(section, Link.class).orElseThrow().target()).isEqualTo(new Page(URI.create(
                "https://docs.docker.com/reference/compose-file/services/#restart")));
    }

    @Test
    void aValueThatIsChosenAmongSomeTellsWhichThereAre() {
        HoverSection section = section(card("""
                services:
                  web:
                    depends_on:
                      api:
                        condition: service_h|ealthy
                  api: {}
                """), Kind.ATTRIBUTE);

        assertThat(part(section, Choices.class).orElseThrow().values())
                .contains("service_started", "service_healthy", "service_completed_successfully");
    }

    @Test
    void aNameThatTheAuthorGivesIsNoAttribute() {
        assertThat(card("services:\n  w|eb:\n    image: nginx:1.27\n").sections())
                .noneMatch(section -> section.kind() == Kind.ATTRIBUTE);
    }

    @Test
    void aKeyOfALineThatCannotBeReadIsExplainedAllTheSame() {
        assertThat(section(card("services:\n  web:\n    image: [\n    heal|thcheck: {\n"), Kind.ATTRIBUTE).title())
                .isEqualTo("healthcheck");
    }

    @Test
    void aCommentAndAnEmptyLineHaveNothingToTell() {
        assertThat(card("# the |shop\nservices:\n  web: {}\n").isEmpty()).isTrue();
        assertThat(card("services:\n  web: {}\n|\n").isEmpty()).isTrue();
    }

    @Test
    void aVariableTellsItsValueItsDefaultAndWhereItIsSet() {
        MarkedPlace place = MarkedPlace.in("""
                services:
                  db:
                    image: postgres:${PG_|TAG:-15}
                """).beside(".env", "# versions\nPG_TAG=16\n");

        HoverCard card = card(place);

        assertThat(slice(place.question(), card)).isEqualTo("${PG_TAG:-15}");
        HoverSection section = section(card, Kind.VARIABLE);
        assertThat(fact(section, "Value")).isEqualTo("16");
        assertThat(fact(section, "Default")).isEqualTo("15");
        assertThat(fact(section, "Set in")).isEqualTo(".env");
        Link link = part(section, Link.class).orElseThrow();
        assertThat(link.label()).isEqualTo(".env, line 2");
        assertThat(((Written) link.target()).file()).contains(MarkedPlace.FOLDER.resolve(".env"));
    }

    @Test
    void theShellWinsOverTheFileOfVariables() {
        HoverSection section = section(card(MarkedPlace.in("services:\n  db:\n    image: postgres:${T|AG}\n")
                .beside(".env", "TAG=15\n").withShell("TAG", "17")), Kind.VARIABLE);

        assertThat(fact(section, "Value")).isEqualTo("17");
        assertThat(fact(section, "Set in")).isEqualTo("the environment the studio runs in");
    }

    @Test
    void aVariableThatNobodySetsSaysWhatCountsInstead() {
        assertThat(fact(section(card("services:\n  a:\n    image: a:${T|AG}\n"), Kind.VARIABLE), "Value"))
                .contains("empty text");
        assertThat(fact(section(card("services:\n  a:\n    image: a:${T|AG:?say which}\n"), Kind.VARIABLE), "Value"))
                .contains("does not start");
        assertThat(fact(section(card("services:\n  a:\n    image: a:${T|AG:?say which}\n"), Kind.VARIABLE),
                "Required")).isEqualTo("say which");
    }

    @Test
    void theInnermostVariableOfADefaultIsTheOneThatIsMeant() {
        assertThat(section(card("services:\n  a:\n    image: a:${TAG:-${OTH|ER:-1}}\n"), Kind.VARIABLE).title())
                .isEqualTo("OTHER");
    }

    @Test
    void secretsAreNeverShown() {
        HoverCard card = card(MarkedPlace.in("""
                services:
                  db:
                    environment:
                      POSTGRES_PASSWORD: ${DB_PASS|WORD:-changeme}
                """).beside(".env", "DB_PASSWORD=hunter2\n"));

        assertThat(card.toString()).doesNotContain("hunter2").doesNotContain("changeme").contains("\u2022\u2022\u2022");
    }

    @Test
    void aUrlWithAPasswordIsASecretWhateverItsNameIs() {
        HoverCard card = card(MarkedPlace.in("services:\n  a:\n    environment:\n      X: ${T|ARGET}\n")
                .beside(".env", "TARGET=postgres://app:hunter2@db/app\n"));

        assertThat(card.toString()).doesNotContain("hunter2");
    }

    @Test
    void anAliasShowsTheLinesOfItsAnchor() {
        HoverSection section = section(card("""
                x-health: &health
                  # often enough
                  interval: 10s
                  retries: 3
                services:
                  web:
                    healthcheck: *he|alth
                """), Kind.ANCHOR);

        assertThat(section.title()).isEqualTo("&health");
        assertThat(part(section, Code.class).orElseThrow().yaml()).isEqualTo("interval: 10s\nretries: 3");
    }

    @Test
    void aMergeKeyShowsAllThatIsMerged() {
        HoverCard card = card("""
                x-a: &a {restart: always}
                x-b: &b
                  init: true
                services:
                  web:
                    <|<: [*a, *b]
                """);

        assertThat(card.sections()).extracting(HoverSection::title).containsExactly("&a", "&b");
    }

    @Test
    void anAliasWithoutAnAnchorSaysSo() {
        assertThat(part(section(card("services:\n  web: *no|ne\n"), Kind.ANCHOR), Prose.class).orElseThrow().text())
                .contains("&none");
    }

    @Test
    void anImageTellsWhatItIsAndLeadsToItsRegistry() {
        HoverSection section = section(card("services:\n  db:\n    image: postg|res:16\n"), Kind.IMAGE);

        assertThat(section.title()).isEqualTo("PostgreSQL");
        assertThat(fact(section, "Port")).isEqualTo("5432");
        assertThat(fact(section, "When")).isNotEqualTo("(none)");
        assertThat(part(section, Link.class).orElseThrow().target())
                .isEqualTo(new Page(URI.create("https://hub.docker.com/_/postgres")));
    }

    @Test
    void anImageWithAVariableTellsBothTheVariableFirst() {
        HoverCard card = card("services:\n  db:\n    image: postgres:${T|AG:-16}\n");

        assertThat(card.sections()).extracting(HoverSection::kind).containsExactly(Kind.VARIABLE, Kind.IMAGE);
    }

    @Test
    void aPathOfAFileThatIsThereLeadsToIt() {
        HoverCard card = card("services:\n  web:\n    volumes:\n      - ./conf/ngi|nx.conf:/etc/nginx/nginx.conf:ro\n");

        assertThat(part(section(card, Kind.FILE), Link.class).orElseThrow().target()).isEqualTo(new OnDisk(CONFIG));
    }

    private static final String SHOP = """
            services:
              web:
                image: nginx:1.27
                depends_on: [api]
              api:
                image: acme/api:1.0
                networks: [back]
                volumes:
                  - data:/data
                environment:
                  INDEX: http://search:9200
            networks:
              back: {internal: true}
            volumes:
              data:
                driver: local
            """;

    private static HoverSection inShop(String at, Kind kind) {
        int bar = at.indexOf('|');
        String plain = at.replace("|", "");
        assertThat(SHOP).contains(plain);
        int offset = SHOP.indexOf(plain) + bar;
        return section(card(MarkedPlace.in("include: [search.yaml]\n" + SHOP.substring(0, offset) + "|"
                + SHOP.substring(offset)).beside("search.yaml", """
                        services:
                          search:
                            image: opensearch:2
                        """)), kind);
    }

    @Test
    void aReferenceShowsTheLinesThatDefineIt() {
        HoverSection section = inShop("depends_on: [a|pi]", Kind.SERVICE);

        assertThat(section.title()).isEqualTo("api");
        assertThat(part(section, Code.class).orElseThrow().yaml())
                .startsWith("api:\n  image: acme/api:1.0\n  networks: [back]\n");
        assertThat(part(section, Link.class).orElseThrow().label()).isEqualTo("Line 6");
        assertThat(part(inShop("networks: [ba|ck]", Kind.NETWORK), Code.class).orElseThrow().yaml())
                .isEqualTo("back: {internal: true}");
        assertThat(part(inShop("- da|ta:/data", Kind.VOLUME), Code.class).orElseThrow().yaml())
                .isEqualTo("data:\n  driver: local");
    }

    @Test
    void aHostShowsTheServiceEvenWhereAnotherFileDefinesIt() {
        HoverSection section = inShop("http://sea|rch:9200", Kind.SERVICE);

        assertThat(part(section, Code.class).orElseThrow().yaml()).isEqualTo("search:\n  image: opensearch:2");
        assertThat(part(section, Prose.class).orElseThrow().text()).contains("host");
        Link link = part(section, Link.class).orElseThrow();
        assertThat(link.label()).isEqualTo("search.yaml, line 2");
        assertThat(((Written) link.target()).file()).contains(MarkedPlace.FOLDER.resolve("search.yaml"));
    }

    @Test
    void aDefinitionTellsWhoNamesIt() {
        assertThat(fact(inShop("a|pi:\n    image", Kind.SERVICE), "Named by")).isEqualTo("web");
        assertThat(fact(inShop("da|ta:\n    driver", Kind.VOLUME), "Named by")).isEqualTo("api");
        assertThat(part(inShop("w|eb:\n", Kind.SERVICE), Prose.class).orElseThrow().text()).contains("Nothing");
    }

    @Test
    void aLongBlockIsShownInPart() {
        HoverSection section = section(card("services:\n  a: {depends_on: [b|ig]}\n  big:\n    environment:\n"
                + "      K%d: v\n".repeat(200).formatted(IntStream.range(0, 200).boxed().toArray())),
                Kind.SERVICE);

        assertThat(part(section, Code.class).orElseThrow().yaml().lines().count()).isLessThan(40);
        assertThat(part(section, Code.class).orElseThrow().yaml()).endsWith("\u2026");
    }
}
