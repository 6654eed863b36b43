package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import org.junit.jupiter.api.Test;

class ConnectionOfferTest {

    private static final Technologies TECHNOLOGIES = Technologies.read();
    private static final String STACK = """
            services:
              api:
                image: acme/api:1.4.0
              postgres:
                image: postgres:17
              cache:
                image: valkey/valkey:8
            """;

    @Test
    void aServiceIsOfferedTheVariableOfItsDatabaseWithTheSecretAsAVariable() {
        ConnectionOffer offer = ConnectionOffer.of(Snapshot.of(STACK), TECHNOLOGIES, "api", "postgres").orElseThrow();

        assertThat(offer.variable().name()).isEqualTo("DATABASE_URL");
        assertThat(offer.value()).contains("@postgres:5432").contains("${POSTGRES_PASSWORD:?");
        assertThat(Edited.by(STACK, offer.recipe())).contains("      DATABASE_URL: " + offer.value());
    }

    @Test
    void aServiceThatNamesTheHostAlreadyIsOfferedNothing() {
        String connected = STACK.replace("api:1.4.0\n",
                "api:1.4.0\n    environment:\n      DB: jdbc:postgresql://postgres/app\n");

        assertThat(ConnectionOffer.of(Snapshot.of(connected), TECHNOLOGIES, "api", "postgres")).isEmpty();
    }

    @Test
    void aVariableOfThatNameIsNotOverwritten() {
        String other = STACK.replace("api:1.4.0\n",
                "api:1.4.0\n    environment:\n      - DATABASE_URL=postgresql://elsewhere/app\n");

        assertThat(ConnectionOffer.of(Snapshot.of(other), TECHNOLOGIES, "api", "postgres")).isEmpty();
    }

    @Test
    void storesAskNobodyAndUnknownServicesAreNoError() {
        assertThat(ConnectionOffer.of(Snapshot.of(STACK), TECHNOLOGIES, "postgres", "cache")).isEmpty();
        assertThat(ConnectionOffer.of(Snapshot.of(STACK), TECHNOLOGIES, "api", "no such")).isEmpty();
        assertThat(ConnectionOffer.of(Snapshot.of(STACK), TECHNOLOGIES, "no such", "api")).isEmpty();
    }
}
