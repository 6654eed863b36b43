package dev.stackwright.model.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts are found where they stand as hosts; words that are spelt alike are left alone. */
class HostScanTest {

    private static final Set<String> SERVICES = Set.of("db", "redis", "api", "web", "proxy");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "DATABASE_URL  | postgres://api:redis@db:5432/web?x=proxy      | db",
        "REDIS_URL     | redis://redis:6379/0                          | redis",
        "HOSTS         | db:1234,redis,api:80                          | db redis api",
        "DB_HOST       | db                                            | db",
        "DB_HOST       | ${DB_HOST:-db}                                | db",
        "DB_IP         | db                                            | db",
        "SERVER_IPS    | db,redis                                      | db redis",
        "ip            | api                                           | api",
        "NO_PROXY      | localhost,127.0.0.1,db,redis,.internal        | db redis",
        "no_proxy      | db web                                        | db web",
        "HTTP_PROXY    | http://proxy:3128                             | proxy",
        "DSN           | host=db user=web dbname=api                   | db",
        "DSN           | Server=tcp:db,1433;Database=web               | db",
        "MYSQL         | web:pw@tcp(db:3306)/api                       | db",
        "ANY           | see db:5432                                   | db"})
    void hostsInVariables(String variable, String value, String hosts) {
        assertThat(environment(variable, value)).containsExactly(hosts.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "POSTGRES_USER | db", "POSTGRES_DB | web", "PATH_PREFIX | /api/web", "IMAGE | redis:7", "API_VERSION | db:80",
        "SKIP | db", "ZIP | web", "GZIP | api", "SHIP | db", "CLIP_MODE | web", "RATIO | web:2",
        "DATABASE_URL | postgres://db:web@10.0.0.1/api", "NO_PROXY | .db,db.example.com", "NAME | host: of db",
        "TEXT | web: hello", "MODE | server"})
    void otherWordsInVariables(String variable, String value) {
        assertThat(environment(variable, value)).isEmpty();
    }

    @Test
    void linesOfAConfigurationInABlock() {
        assertThat(environment("CONFIG", """
                |
                  # host: web
                  database:
                    host: db
                    user: web
                    name: api
                  cache: {}
                  "redis_host": "redis",
                  upstreams:
                    - server: api   # the inner one
                  hostname: web.example.com
                  user: proxy
                """)).containsExactly("db", "redis", "api");
        assertThat(command("|\n  cat > c.yaml <<EOF\n  host: db\r\n  path: web\n  EOF\n")).containsExactly("db");
    }

    @Test
    void hostsInCommands() {
        assertThat(command("pg_isready -h db -U web")).containsExactly("db");
        assertThat(command("nc -z redis 6379 && echo web")).containsExactly("redis");
        assertThat(command("curl -f http://api:8080/web || exit 1")).containsExactly("api");
        assertThat(command("--db-host=db --user=web --log web:debug")).containsExactly("db");
        assertThat(command("api web db")).isEmpty();
        assertThat(command("/usr/bin/web --name redis")).isEmpty();
    }

    @Test
    void aWordBehindAnOptionOfItsOwn() {
        assertThat(new HostScan("db", SERVICES).command("-h")).extracting(HostScan.Hit::name).containsExactly("db");
        assertThat(new HostScan("db", SERVICES).command("-U")).isEmpty();
    }

    @Test
    void aHitSaysWhereItsCharactersAre() {
        String value = "http://web:db@db:80";
        HostScan.Hit hit = new HostScan(value, SERVICES).environment("URL").get(0);
        assertThat(value.substring(hit.start(), hit.end())).isEqualTo("db");
        assertThat(hit.start()).isEqualTo(value.indexOf('@') + 1);
    }

    private static List<String> environment(String variable, String value) {
        return new HostScan(value, SERVICES).environment(variable).stream().map(HostScan.Hit::name).toList();
    }

    private static List<String> command(String line) {
        return new HostScan(line, SERVICES).command("").stream().map(HostScan.Hit::name).toList();
    }
}
