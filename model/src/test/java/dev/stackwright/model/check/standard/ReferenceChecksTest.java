package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stackwright.model.check.Finding;
import org.junit.jupiter.api.Test;

class ReferenceChecksTest {

    @Test
    void aMisspeltAttributeIsRenamedAndNothingElseChanges() {
        Probe probe = Probe.of("unknown-attribute", """
                services:
                  web:
                    image: nginx:1.27
                    enviroment:   # for the proxy
                      A: b
                """);

        assertThat(probe.messages()).containsExactly("services.web has no attribute enviroment.");
        assertThat(probe.places()).containsExactly("enviroment");
        assertThat(probe.findings()).extracting(Finding::remedy).containsExactly("Did you mean environment?");
        assertThat(probe.fixDiff()).containsExactly("-    enviroment:   # for the proxy",
                "+    environment:   # for the proxy");
    }

    @Test
    void anAttributeAtTheWrongLevelIsToldWhereItBelongs() {
        Probe probe = Probe.of("unknown-attribute", """
                services:
                  web:
                    context: .
                    deploy:
                      ports: ["80:80"]
                """);

        assertThat(probe.findings()).extracting(Finding::remedy).containsExactly("context belongs below build.",
                "ports belongs into services.web.");
        assertThat(probe.findings()).allMatch(finding -> finding.fix().isEmpty());
    }

    @Test
    void aNameThatIsTakenIsNotProposed() {
        Probe probe = Probe.of("unknown-attribute", """
                services:
                  web:
                    image: nginx:1.27
                    imagee: nginx:1.28
                """);

        assertThat(probe.findings()).singleElement().satisfies(finding -> assertThat(finding.fix()).isEmpty());
    }

    @Test
    void aMisspeltAttributeIsRecognisedWhereAMergeKeyBringsTheRightOne() {
        Probe probe = Probe.of("unknown-attribute", """
                x-base: &base
                  restart: always
                  enviroment: {A: b}
                services:
                  web:
                    <<: *base
                    image: nginx:1.27
                    restat: on-failure
                """);

        assertThat(probe.findings()).extracting(Finding::message, Finding::remedy).containsExactlyInAnyOrder(
                tuple("services.web has no attribute restat.", "Did you mean restart?"),
                tuple("services.web has no attribute enviroment.", "Did you mean environment?"));
    }

    @Test
    void extensionsAndResetValuesAreLeftAlone() {
        Probe.of("unknown-attribute", """
                x-any: {where: [1]}
                services:
                  web:
                    image: nginx:1.27
                    x-note: {a: [b]}
                    nonsense: !reset null
                    gpus: [{count: 1, brand: any}]
                """).isSilent();
        Probe.of("wrong-type", """
                services:
                  web:
                    image: nginx:1.27
                    ports: !reset 5
                    tty: !override true
                """).isSilent();
    }

    @Test
    void aNumberWhereATextBelongsIsQuoted() {
        Probe probe = Probe.of("wrong-type", """
                services:
                  web:
                    image: nginx:1.27
                    user: 1000   # the deployer
                """);

        assertThat(probe.messages()).containsExactly("services.web.user must be a text; it is a whole number.");
        assertThat(probe.places()).containsExactly("1000");
        assertThat(probe.fixDiff()).containsExactly("-    user: 1000   # the deployer",
                "+    user: \"1000\"   # the deployer");
    }

    @Test
    void aNumberWithoutItsUnitIsNotQuoted() {
        Probe probe = Probe.of("wrong-type", """
                services:
                  web:
                    image: nginx:1.27
                    stop_grace_period: 5
                """);

        assertThat(probe.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.remedy()).startsWith("Give every number its unit");
            assertThat(finding.fix()).isEmpty();
        });
    }

    @Test
    void aListAndATextInPlaceOfAMappingAreTold() {
        Probe probe = Probe.of("wrong-type", """
                services:
                  web:
                    image: [nginx]
                    ports: 80
                    healthcheck: often
                """);

        assertThat(probe.messages()).containsExactly("services.web.image must be a text; it is a list.",
                "services.web.ports must be a list; it is a whole number.",
                "services.web.healthcheck must be a mapping; it is a text.");
    }

    @Test
    void aPlaceSharedByAnAnchorIsSpokenOfOnce() {
        Probe probe = Probe.of("wrong-format", """
                x-common: &common
                  mem_limit: lots
                services:
                  a: {<<: *common, image: "acme/a:1"}
                  b: {<<: *common, image: "acme/b:1"}
                """);

        assertThat(probe.messages()).containsExactly("services.a.mem_limit must be an amount of memory; it is 'lots'.");
        assertThat(probe.places()).containsExactly("lots");
    }

    @Test
    void variablesAreJudgedByTheirDefaults() {
        Probe probe = Probe.of("wrong-format", """
                services:
                  web:
                    image: nginx:1.27
                    cpus: ${CPUS}
                    mem_limit: ${MEMORY:-512m}
                    ports: ["${PORT:-8080}:80", "${BIND:?needed}:80:80"]
                    volumes: ["${DATA:-./data}:/data:ro", "${A}${B}"]
                    stop_grace_period: ${GRACE:-soon}
                """);

        assertThat(probe.messages()).containsExactly(
                "services.web.stop_grace_period must be a length of time; it is 'soon'.");
    }

    @Test
    void aVariableThatCannotBeReadIsTold() {
        assertThat(Probe.of("wrong-format", """
                services:
                  web:
                    image: nginx:${VERSION
                    hostname: ${1}
                    domainname: $${not} a$ $ok
                """).messages()).containsExactly("services.web.image has a variable that cannot be read.",
                        "services.web.hostname has a variable that cannot be read.");
    }

    @Test
    void valuesAreThoseAllowedAndInRange() {
        Probe probe = Probe.of("value-not-allowed", """
                services:
                  web:
                    image: nginx:1.27
                    pull_policy: allways
                    oom_score_adj: 5000
                    healthcheck:
                      test: [curl, localhost]
                    depends_on:
                      web:
                        condition: ${CONDITION:-service_healty}
                """);

        assertThat(probe.findings()).extracting(Finding::remedy).containsExactly(
                "Did you mean always?", "Write a number from -1000 to 1000.",
                "Begin it with CMD, CMD-SHELL, NONE.", "Did you mean service_healthy?");
    }

    @Test
    void aValueThatIsNoneOfThoseAllowedIsToldThem() {
        assertThat(Probe.of("value-not-allowed", """
                services:
                  web:
                    image: nginx:1.27
                    cgroup: elsewhere
                    gpus: [{count: some}, {count: all}, {count: 2}]
                """).findings()).extracting(Finding::message, Finding::remedy).containsExactly(
                        tuple("services.web.cgroup cannot be 'elsewhere'.", "Write one of host, private."),
                        tuple("services.web.gpus.0.count cannot be 'some'.", "Write digits only."));
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(Probe.of("value-missing", """
                services:
                  web:
                    image: nginx:1.27
                    environment:
                    deploy:
                    command:
                """).messages()).containsExactly("services.web.environment has no value.");
        Probe volumes = Probe.of("attribute-missing", """
                services:
                  web:
                    image: nginx:1.27
                    volumes:
                      - type: bind
                        target: /data
                      - source: data
                    develop:
                      watch: [{path: ./src, action: sync}, {path: ., action: rebuild}]
                """);
        assertThat(volumes.messages()).containsExactly("services.web.volumes.0 needs source.",
                "services.web.volumes.1 needs type and target.", "services.web.develop.watch.0 needs target.");
    }

    @Test
    void aServiceThatExtendsAnotherMayLeaveOutWhatTheOtherSays() {
        String text = """
                services:
                  web:
                    extends: base
                    environment:
                    depends_on: {base: {restart: true}}
                  base: {image: "acme/base:1"}
                """;

        Probe.of("value-missing", text).isSilent();
        Probe.of("attribute-missing", text).isSilent();
    }

    @Test
    void itemsStandOnceWhereDockerComposeWantsThemOnce() {
        Probe probe = Probe.of("listed-twice", """
                services:
                  web:
                    image: nginx:1.27
                    depends_on: [db, cache, db]
                    cap_add: [ALL, ALL]
                """);

        assertThat(probe.messages()).containsExactly("'db' stands twice in services.web.depends_on.");
    }

    @Test
    void namesAndKeysAreTexts() {
        assertThat(Probe.of("name-not-allowed", """
                services:
                  "my web": {image: "nginx:1.27"}
                """).places()).containsExactly("\"my web\"");
        Probe keys = Probe.of("key-not-text", """
                services:
                  web:
                    image: nginx:1.27
                    environment: {1: a, yes: b, "2": c, true: d}
                """);
        assertThat(keys.messages()).containsExactly("The key 1 is a whole number, not a text.",
                "The key true is true or false, not a text.");
    }
}
