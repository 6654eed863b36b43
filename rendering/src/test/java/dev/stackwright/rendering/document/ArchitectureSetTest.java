package dev.stackwright.rendering.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.WorkedExample;
import dev.stackwright.rendering.handoff.HandoffInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The set of Architecture Specialist has its documents with their sections, and each speaks of this stack. */
class ArchitectureSetTest {

    private static final Map<String, String> DOCUMENTS = write(WorkedExample.snapshot());

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            requirements => Functional requirements => | FR-1 | Forecast demand for each article and day | Must have
            requirements => Non-functional requirements => Recovery within 1 hour (RTO)
            requirements => Multi-tenancy => NFR-3: No tenant sees another one's data
            requirements => Business requirements => Chain for chains of shops, 490 EUR a month
            requirements => Constraints => | CON-2 | 2,000 EUR a month to begin with | Budget |
            requirements => Stakeholders => | STK-2 | Shop owners | Less waste | Advises |
            current-state => Existing systems => | SYS-1 | Forecasting script | Python 3.9 | Replaced |
            current-state => Technical debt => - Risk if ignored: Wrong forecasts
            current-state => Performance bottlenecks => five hours for three shops
            current-state => Data today => about 2 % of the lines name unknown articles
            options => What was weighed => | **Total** | | 4.20 | 3.20 |
            options => Recommended architecture => **Modular monolith**: One team
            high-level => Overview => Orderly tells small shops what to order
            high-level => System context => | Stripe (external system, REST over HTTPS) |
            high-level => Core components => [forecaster](components/forecaster.md)
            high-level => Data architecture => | database | PostgreSQL | Order, Forecast | personal, internal | EU | 1095 |
            high-level => Tenants => - For each tenant of its own: database
            high-level => Integration architecture => `POST /orders` records a confirmed order
            high-level => Deployment architecture => Several replicas run of web (2)
            business-model => Plans => | Chain | chains of shops | 490 EUR a month | Daily forecast, Own account |
            business-model => Usage and billing => - Counted: forecasts, in Chain, Starter
            business-model => Limits and feature gates => | shops (limit) | 50 | 1 |
            business-model => Customer success => connect the till
            technology-stack => Application => Orders in Spring Boot
            technology-stack => Data and messages => | queue | RabbitMQ |
            technology-stack => Infrastructure => | gateway | Traefik |
            technology-stack => Observability => Traces go to Tempo
            technology-stack => Identity and security => OpenID Connect
            technology-stack => Why these => **Alternatives considered**: MongoDB
            security => Assets to protect => | database | personal, internal | Order, Forecast |
            security => Threat model => Forged sales figures spoil the forecast | Whoever gets into the till system | Low
            security => Attack surface => Till system reaches forecaster: Sales of the day, by SFTP, encrypted
            security => Identity and access => **api**: Checks role and tenant on every request.
            security => Data protection => api to database, by PostgreSQL: personal data
            security => Network security => | none |
            security => Application security => penetration test once a year
            security => Compliance => GDPR
            security => Incident response => customers are told within 24 hours
            performance => Performance requirements => | PERF-1 | Open the proposal of a week | 300 ms | 95 |
            performance => Scaling => automatic, 2 to 8 | processor above 70 % | 1 | 1G |
            performance => Caching => - cache (Redis) is used by api
            performance => Asynchronous work => api does not wait for queue: Asks for a forecast, by AMQP
            performance => Databases and network => at most 20 connections an API container
            performance => Monitoring and alerts => Forecasts are late
            performance => Performance tests => twice the peak of the month
            roadmap => Migration strategy => the script runs beside it for four weeks
            roadmap => Phases => - Success is: 7 of 10 confirmed
            roadmap => Before going live => - Open: A restore of queue was never tested
            roadmap => Team and infrastructure => | forecaster | Forecasting team |
            roadmap => Success metrics => 10 % less waste after three months
            summary => Architecture at a glance => - Architecture style: Modular monolith
            summary => Key decisions => **Primary database**: PostgreSQL
            summary => Characteristics => recovery within 1 hour
            summary => Implementation plan => - Foundation (weeks 1 to 4): Three pilot shops sign in
            summary => Risks => - High impact, likelihood medium: The database becomes the bottleneck
            summary => Success is measured by => 7 of 10 are confirmed unchanged
            components/forecaster => Purpose and responsibilities => - FR-1: Forecast demand
            components/forecaster => Interface => Consumes `forecast.requested`
            components/forecaster => Performance and scaling => - Limits of a container: 2 processors, 4G of memory
            components/forecaster => Error handling => Forecast from the week before
            components/forecaster => Security considerations => THREAT-2
            components/forecaster => Dependencies => - queue; it starts once it is healthy
            components/forecaster => Deployment => forecaster ping
            components/forecaster => Monitoring => | Forecasts are late | not done by 05:00 |
            components/forecaster => Testing => Backtests
            components/api => Internal structure => - Orders (Spring Boot): Proposes and records orders
            components/api => Data model => Owns orders and tenants.
            components/database => What it is => - Scope: one for each tenant
            """)
    void everySectionSaysWhatIsKnown(String document, String section, String content) {
        assertThat(sectionOf(DOCUMENTS, document, section)).contains(content);
    }

    @Test
    void aBareStackAsksInsteadOfFilling() {
        Map<String, String> bare = write(Snapshot.of("services:\n  web:\n    image: nginx:1.27\n"));

        assertThat(sectionOf(bare, "security", "Threat model")).contains(DocumentWriter.UNDECIDED);
        assertThat(sectionOf(bare, "security", "Open questions"))
                .contains("Threats: not written yet. Could be answered by security.");
        assertThat(sectionOf(bare, "components/web", "Open questions"))
                .contains("What would be missing without it, and who owns it?");
    }

    @Test
    void thereIsADocumentForEachServiceAndEveryLinkLeadsToOne() {
        assertThat(DOCUMENTS).hasSize(17);
        Matcher link = Pattern.compile("]\\(([^)]*\\.md)\\)").matcher(DOCUMENTS.get("architecture/summary.md"));
        List<String> places = link.results().map(found -> "architecture/" + found.group(1)).toList();
        assertThat(places).hasSize(16).allSatisfy(place -> assertThat(DOCUMENTS).containsKey(place));
    }

    @Test
    void nothingOfATemplateIsLeftOver() {
        assertThat(DOCUMENTS).allSatisfy((file, text) ->
                assertThat(text.replaceAll("(?s)```.*?```|`[^`\n]*`", "code")).as(file)
                        .doesNotContain("${", "{{", "TODO", "TBD").doesNotContainPattern("\n\n\n"));
    }

    private static String sectionOf(Map<String, String> documents, String document, String title) {
        return Pattern.compile("(?m)^## ").splitAsStream(documents.get("architecture/" + document + ".md"))
                .filter(part -> part.startsWith(title + "\n")).findFirst().orElseThrow();
    }

    private static Map<String, String> write(Snapshot snapshot) {
        BriefCatalog brief = BriefCatalog.read();
        StackFacts facts = new StackFacts(new HandoffInput(snapshot, "Orderly", "compose.yaml", Technologies.read(),
                ChoiceCatalog.read(), LocalDate.of(2026, 1, 1)), brief);
        DocumentWriter writer = new DocumentWriter(new SectionTemplates(Optional.empty()), facts, brief);
        return DocumentCatalog.read().documents().stream()
                .filter(outline -> outline.file().startsWith("architecture/"))
                .flatMap(outline -> writer.write(outline).stream())
                .collect(Collectors.toMap(Document::file, Document::markdown, (one, other) -> one, TreeMap::new));
    }
}
