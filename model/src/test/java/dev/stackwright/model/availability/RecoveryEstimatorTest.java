package dev.stackwright.model.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Recovery;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RecoveryEstimatorTest {

    private static final String STORES = """
            services:
              api: {image: "acme/api:1", ports: ["80"], depends_on: [db, files]}
              db: {image: "postgres:16"}
              files: {image: "minio/minio:RELEASE.2025-04-22T22-12-26Z"}
            """;

    private static RecoveryOutlook outlook(String text, UnaryOperator<Design> change) {
        Estimated estimated = Estimated.of(text).with(change);
        return new RecoveryEstimator().of(estimated.snapshot().design(), estimated.estimate());
    }

    private static Backup every(int hours) {
        return Backup.NONE.withPeriodHours(Optional.of(hours));
    }

    private static Design promised(Design design, int timeMinutes, int pointMinutes) {
        return design.withChoices(design.choices().withRecovery(
                new Recovery(Optional.of(timeMinutes), Optional.of(pointMinutes))));
    }

    @Test
    void theLongestPeriodOfTheBackupsIsTheWorstRpo() {
        RecoveryOutlook outlook = outlook(STORES, design -> promised(design, 300, 60 * 12).withOperations(
                design.operations().withBackup(Estimated.service("db"), every(6))
                        .withBackup(Estimated.service("files"), every(24)
                                .withRestoreTested(Optional.of(LocalDate.of(2026, 11, 1))))));

        assertThat(outlook.pointMinutes()).contains(24 * 60);
        assertThat(outlook.keepsPoint()).contains(false);
        assertThat(outlook.untested()).containsExactly("db");
        assertThat(outlook.withoutBackup()).isEmpty();
    }

    @Test
    void aStoreWithoutARecordedBackupKeepsNoRpo() {
        RecoveryOutlook outlook = outlook(STORES, design -> promised(design, 300, 60 * 24).withOperations(
                design.operations().withBackup(Estimated.service("db"), every(6))));

        assertThat(outlook.pointMinutes()).isEmpty();
        assertThat(outlook.keepsPoint()).contains(false);
        assertThat(outlook.withoutBackup()).containsExactly("files");
    }

    @Test
    void aSingleStoreIsRestoredWhileAReplicatedOneFailsOver() {
        RecoveryOutlook single = outlook(STORES, design -> promised(design, 60, 60));
        RecoveryOutlook replicated = outlook("""
                services:
                  api: {image: "acme/api:1", ports: ["80"], depends_on: [db-primary, db-replica]}
                  db-primary: {image: "postgres:16"}
                  db-replica: {image: "postgres:16"}
                """, design -> promised(design, 60, 60).withOperations(
                        design.operations().withBackup(Estimated.service("db-primary"), every(1))));
        RecoveryOutlook stateless = outlook("services:\n  api: {image: \"acme/api:1\"}\n",
                design -> promised(design, 10, 60));

        assertThat(single.slowestOf()).containsExactly("db", "files");
        assertThat(single.keepsTime()).contains(false);
        assertThat(replicated.keepsTime()).contains(true);
        assertThat(replicated.keepsPoint()).as("one backup for the data both hold").contains(true);
        assertThat(stateless.keepsTime()).as("a start takes a quarter of an hour").contains(false);
        assertThat(stateless.keepsPoint()).as("there is no data to lose").isEmpty();
    }

    @Test
    void nothingIsJudgedThatNobodyPromised() {
        RecoveryOutlook outlook = outlook(STORES, design -> design);

        assertThat(outlook.keepsTime()).isEmpty();
        assertThat(outlook.keepsPoint()).isEmpty();
    }
}
