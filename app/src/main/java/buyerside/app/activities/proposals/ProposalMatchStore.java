package buyerside.app.activities.proposals;

import static buyerside.database.access.Tables.ACCOUNT;
import static buyerside.database.access.Tables.MEMBER;
import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.PERSON;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The part of the register that something found is held against; a few queries for any number of
/// findings.
@Component
class ProposalMatchStore {

  private static final int MOST_DEALS = 300;

  private final WorkspaceSql sql;

  ProposalMatchStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  record KnownPerson(UUID id, @Nullable UUID company) {}

  /// People by address. Where several have one address the first that was kept is meant.
  Map<String, KnownPerson> byAddress(Viewer viewer, Collection<String> addresses) {
    var found = new HashMap<String, KnownPerson>();
    sql.as(viewer)
        .select(PERSON.ID, PERSON.COMPANY_ID, lower(PERSON.EMAIL))
        .from(PERSON)
        .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(lower(PERSON.EMAIL).in(addresses))
        .and(PERSON.EMAIL.isNotNull())
        .and(PERSON.DELETED_AT.isNull())
        .orderBy(PERSON.ID)
        .forEach(it -> found.putIfAbsent(it.value3(), new KnownPerson(it.value1(), it.value2())));
    return found;
  }

  /// The open deals of a member, those of companies, and what was changed lately of the others that
  /// the member sees.
  List<OpenDeal> deals(Viewer viewer, Collection<UUID> companies) {
    var deals = new LinkedHashMap<UUID, OpenDeal>();
    deals(viewer, DEAL.OWNER_ID.eq(viewer.self())).forEach(it -> deals.put(it.id(), it));
    if (!companies.isEmpty()) {
      deals(viewer, DEAL.COMPANY_ID.in(companies)).forEach(it -> deals.putIfAbsent(it.id(), it));
    }
    deals(viewer, noCondition()).forEach(it -> deals.putIfAbsent(it.id(), it));
    return List.copyOf(deals.values());
  }

  private List<OpenDeal> deals(Viewer viewer, Condition which) {
    return sql.as(viewer)
        .select(
            DEAL.ID, DEAL.NAME, DEAL.COMPANY_ID, COMPANY.NAME, COMPANY.SHORT_NAME, COMPANY.DOMAIN)
        .from(DEAL)
        .leftJoin(COMPANY)
        .on(COMPANY.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID), COMPANY.ID.eq(DEAL.COMPANY_ID))
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(which)
        .and(DEAL.OUTCOME.isNull())
        .and(DEAL.DELETED_AT.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID))
        .orderBy(DEAL.UPDATED_AT.desc(), DEAL.ID.desc())
        .limit(MOST_DEALS)
        .fetch(it ->
            new OpenDeal(
                it.value1(),
                it.value2(),
                it.value3(),
                Stream.of(it.value4(), it.value5()).filter(Objects::nonNull).toList(),
                Objects.requireNonNullElse(it.value6(), "").strip().toLowerCase(Locale.ROOT)));
  }

  /// The addresses of those who work here, in lower case.
  Set<String> ours(Viewer viewer) {
    return new HashSet<>(
        sql.as(viewer)
            .select(lower(ACCOUNT.EMAIL))
            .from(MEMBER)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID))
            .where(MEMBER.WORKSPACE_ID.eq(viewer.workspace()))
            .fetch(it -> it.value1()));
  }
}
