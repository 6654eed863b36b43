package dev.stackwright.model.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.brief.TableField.Column;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a brief asks is complete and can be told apart. */
class BriefCatalogTest {

    private static final Set<String> CHOICES = Set.of("tenancy", "deploymentModels", "compliance", "sla", "regions",
            "recovery");

    private final BriefCatalog catalog = BriefCatalog.read();

    @Test
    void everyQuestionOfTheInterviewIsAsked() {
        assertThat(catalog.topics()).extracting(Topic::id)
                .contains("business", "technical", "protection", "availability");
        assertThat(catalog.topics()).allSatisfy(topic -> {
            assertThat(topic.fields()).isNotEmpty();
            assertThat(topic.source()).matches("(Omnistrate Solutions Architect|Architecture Designer|System Architect"
                    + "|Architecture Specialist), .*");
        });
    }

    @Test
    void fieldsBelongToNoTwoTopics() {
        List<String> ids = catalog.topics().stream().flatMap(topic -> topic.fields().stream()).map(BriefField::id)
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void choicesThatAnswerAFieldExist() {
        assertThat(catalog.topics().stream().flatMap(topic -> topic.fields().stream())
                .flatMap(field -> field.choice().stream())).isSubsetOf(CHOICES);
    }

    @Test
    void rowsOfDifferentTablesHaveDifferentIds() {
        List<TableField> tables = catalog.topics().stream().flatMap(topic -> topic.fields().stream())
                .filter(TableField.class::isInstance).map(TableField.class::cast).toList();

        assertThat(tables).extracting(TableField::prefix).doesNotHaveDuplicates();
        assertThat(tables).allSatisfy(table -> assertThat(table.columns()).extracting(Column::id)
                .doesNotHaveDuplicates());
    }

    @Test
    void aServiceIsAskedForAllADossierHolds() {
        assertThat(catalog.dossier()).extracting(TextField::id).containsExactly("purpose", "owner", "api", "events",
                "data", "scaling", "failures", "security", "monitoring", "testing");
    }
}
