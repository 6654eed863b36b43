package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Suggestions.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanKnowledgeTest {

    private static final Machines MACHINES = Machines.read();

    @ParameterizedTest
    @CsvSource({"m5.large, 2, 8", "M5.LARGE, 2, 8", "Standard_D2s_v3, 2, 8", "c2-standard-4, 4, 16", "c5.large, 2, 4"})
    void aMachineIsFoundUnderTheNamesPeopleWrite(String name, int vcpu, int memoryGb) {
        Machine machine = MACHINES.named(name).orElseThrow();

        assertThat(machine.vcpu()).isEqualByComparingTo(String.valueOf(vcpu));
        assertThat(machine.memoryGb()).isEqualByComparingTo(String.valueOf(memoryGb));
    }

    @Test
    void machinesOfACloudAreToldApart() {
        assertThat(MACHINES.of(List.of(Cloud.GCP))).hasSize(16).allMatch(machine -> machine.cloud() == Cloud.GCP);
        assertThat(MACHINES.of(List.of())).hasSize(48).extracting(Machine::name).doesNotHaveDuplicates();
        assertThat(MACHINES.named("m5.tiny")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicHasSomethingToOffer(Topic topic) {
        assertThat(Suggestions.read().of(topic)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theUsualSchedulesOfBackups() {
        assertThat(BackupSchedule.all()).extracting(schedule -> schedule.periodHours() + "/" + schedule.retentionDays())
                .containsExactly("24/7", "6/30");
    }
}
