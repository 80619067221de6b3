package buyerside.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole application on a real PostgreSQL, in a database that it shares with the
/// other tests of this kind: each makes a workspace of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Buyerside.class)
@AutoConfigureMockMvc
@Import(ApiProgram.Maker.class)
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
public @interface BuyersideTest {}
