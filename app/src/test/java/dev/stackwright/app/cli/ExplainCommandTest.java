package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void thePageTellsWhyWhatToDoAndShowsTheSample() {
        CommandRun run = CommandRun.of("explain", "dependency-not-ready");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                dependency-not-ready (warning, lint)
                A dependency waits for the start, not for readiness.

                  why: A store accepts no connections for some seconds after its start; whoever connects earlier fails.
                  remedy: Wait for service_healthy.
                  fix: Wait until database is healthy, for example (safe: fix --all-safe applies it)
                  source: Omnistrate Solutions Architect, phase 8, iteration 3

                compose.yaml:
                    services:
                      api:
                        image: acme/api:1.4
                        depends_on:
                          database:   # migrates at its start
                  -         condition: service_started
                  +         condition: service_healthy
                      database:
                        image: postgres:17
                        healthcheck:
                          test: [CMD, pg_isready]
                """);
    }

    @Test
    void whatIsChosenForTheSampleIsShown() {
        assertThat(CommandRun.of("explain", "hipaa-shared-tenancy").out()).contains("compose.stackwright.json:")
                .contains("-     \"tenancy\": \"shared\"").contains("+     \"tenancy\": \"siloed\"");
    }

    @Test
    void withoutAnIdAllChecksAreListedByFamily() {
        CommandRun run = CommandRun.of("explain");

        assertThat(run.out().lines()).contains("compose:", "environment:", "lint:", "security:", "architecture:");
        assertThat(run.out()).contains("  secret-in-clear ").contains("A secret stands in clear in the file");
    }

    @Test
    void aCheckWithoutASampleIsToldAllTheSame() {
        assertThat(CommandRun.of("explain", "check-broken").status()).isZero();
    }

    @Test
    void anIdThatNoCheckHasIsToldWhatWasMeant() {
        CommandRun near = CommandRun.of("explain", "dependency-not-redy");
        CommandRun far = CommandRun.of("explain", "xyzzy");

        assertThat(near.status()).isEqualTo(2);
        assertThat(near.err()).contains("There is no check 'dependency-not-redy'. Did you mean dependency-not-ready?");
        assertThat(far.status()).isEqualTo(2);
        assertThat(far.err()).contains("'stackwright explain' lists all of them.");
    }

    @Test
    void aControlIsExplainedWithWhatTestsItAndWhereItComesFrom() {
        CommandRun run = CommandRun.of("explain", "hipaa.no-cached-health-data");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                hipaa.no-cached-health-data (beyond 164.312(a)(1), decided by the design)
                Health data is not cached.

                  demand: Caches, which know neither access control nor audit, hold no health data.
                  stack: The data classes of every cache.
                  data: health
                  check: hipaa-cache, A cache may hold health data
                  source: Omnistrate Solutions Architect, phase 6, HIPAA
                  edition: 45 CFR part 164, subparts C and E
                """);
    }
}
