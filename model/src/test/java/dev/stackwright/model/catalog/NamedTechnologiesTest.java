package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The technologies the five documents name, by document; {@link SeedCoverageTest} holds phases 2, 3, 8 and 9 of the
 * first sentence by sentence.
 */
class NamedTechnologiesTest {

    private static final Catalog CATALOG = Catalog.read();
    private static final Technologies TECHNOLOGIES = Technologies.read();

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Solutions Architect, phase 4 to 7     | terraform cloudformation stripe cockroachdb cassandra
        Solutions Architect, domain guidance  | cuda presto spark parquet orc gateway envoy openapi pgbouncer mlflow
        Platform Guide, integrations          | opentelemetry new-relic signoz datadog cloudwatch gcp-operations
        Platform Guide, integrations          | azure-app-insights pagerduty stripe aws-marketplace gcp-marketplace
        Platform Guide, integrations          | azure-marketplace
        Architecture Designer, backend        | python nodejs java go fastapi express spring-boot gin sqlalchemy
        Architecture Designer, backend        | typeorm hibernate gorm psycopg node-postgres jdbc alembic
        Architecture Designer, backend        | jwt oauth2 passport pydantic joi bean-validation rbac abac bcrypt
        Architecture Designer, frontend       | react vue angular typescript redux zustand vuex tanstack-query swr
        Architecture Designer, frontend       | apollo material-ui ant-design tailwind electron qt winforms
        Architecture Designer, frontend       | react-native flutter
        Architecture Designer, data           | postgresql mysql mongodb redis elasticsearch
        Architecture Designer, infrastructure | docker docker-compose kubernetes web apache gunicorn uvicorn pm2
        Architecture Designer, infrastructure | rabbitmq sqs loki logstash kibana prometheus grafana jaeger sentry
        Architecture Designer, infrastructure | rollbar railway render heroku cloud-run elastic-beanstalk
        Architecture Designer, infrastructure | digitalocean linode hetzner websocket rest
        Architecture Designer, option C       | ecs-fargate rds-postgresql elasticache alb cloudfront route53 s3
        Architecture Designer, option C       | cloudwatch s3-glacier
        System Architect                      | qdrant graphql grpc aws-secrets-manager aws-waf github-actions lambda
        System Architect                      | embeddings structured-logs
        Architecture Specialist               | openai anthropic inference opa kubernetes
        """)
    void whatADocumentNamesIsInTheCatalog(String document, String ids) {
        assertThat(List.of(ids.split(" "))).as(document).allSatisfy(id -> assertThat(CATALOG.byId(id)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"aws, 30", "gcp, 20", "azure, 20"})
    void everyCloudHasItsServices(String cloud, int least) {
        assertThat(CATALOG.of(ManagedService.class).stream()
                .filter(service -> service.cloud().name().equalsIgnoreCase(cloud)).count())
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void everyImageOfTheCatalogIsRecognisedAsWhatItIs() {
        assertThat(CATALOG.of(Container.class).stream().map(Container::technology)
                .filter(technology -> !technology.ownImage())
                .filter(technology -> TECHNOLOGIES.recognise(technology.imageReference())
                        .filter(recognition -> recognition.kind() == technology.kind()).isEmpty())
                .map(Technology::id)).isEmpty();
    }
}
