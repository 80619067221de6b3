package buyerside.method.quicklog;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// People and companies written in Latin letters: capitalised words where the sentence calls for
/// one.
final class EnglishNames {
  private static final Set<String> GIVEN = Set.of(Lexicon.words("given-names.txt"));
  private static final String STOP =
      "(?!(?:I|We|He|She|They|It|The|Our|My|His|Her|Their|No|Not|Still|Next|Last|This|That|On|At|In|To|From|For|And|But|Call(?:ed)?|Met|Meeting|Demo|Demoed|Lunch|Dinner|Breakfast|Supper|Brunch|Coffee|Tea|Email(?:ed)?|E-mail|Mail|Sent|Send|Gave|Gift|Visit(?:ed)?|Site|Text(?:ed)?|Message[d]?|WhatsApp|WeChat|LinkedIn|Slack|Zoom|Teams|Phone[d]?|Ring|Rang|Spoke|Talked|Told|Asked|Ask|Attended|Conference|Webinar|Workshop|Trade|Internal|Team|Weekly|Quick|Proposal|Quote|Submitted|Delivered|Received|Got|Had|Went|Budget|Contract|Project|Customer|Client|Yesterday|Today|Tomorrow|Mon|Tue|Wed|Thu|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|ROI|RFP|RFQ|PO|CEO|CFO|CTO|COO|CIO|VP|IT|HR|USD|EUR|CNY|RMB|GBP|HKD|TWD|SMS|POC|KPI|CRM|ERP|FYI|Re|Hope|If|Will|Would|Plan|Scheduled?|Discussed|Showed|Presented|Explained|Worked|Prep|Deal|Product|Plant|Onsite|On-site|Taxi|Nice|Ordered|Pinged|Messaged|Wrote|Introduced|Hosted|Dropped|Stopped|Joined|Welcomed|Caught|Ran|Prepped|Rescheduled|OK|Procurement|Finance|Management|Purchasing|Legal|Operations|Engineering|Marketing|Sales|Rep|Board|Champion|Mr|Mrs|Ms|Lost|Win|Won|Cost|Purchase|Verbal|Reviewed|Nobody|Everyone|Someone|They|Up|Down|Follow|Followed|Thanks|Two|Three|Four|Five|Full|Half|All|Cost|Outage|Roundtable|Plenty|Notes?|Summary|Update|Agreed|Confirmed|Approved|Problem|Good|Great|Delivered)\\b(?!['-][A-Z]))";
  private static final String TOKEN = STOP + "[A-ZÀ-Ý][\\p{L}]*(?:['-]\\p{L}+)*";
  private static final String PERSON_TOKEN =
      STOP + "(?:(?:Mc|Mac|O'|D')?[A-ZÀ-Ý][\\p{Ll}]+(?:[-'](?!s\\b)[A-ZÀ-Ý]?\\p{Ll}+)*|[A-Z]\\.)";
  private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam|Herrn?|Frau|Mme)\\.? ";
  static final String PERSON =
      "(?:"
          + TITLE
          + "(?=\\p{Lu}))?"
          + PERSON_TOKEN
          + "(?:(?: (?:van|von|de|da|der|den|la|bin|al|del|di|du|le))* "
          + PERSON_TOKEN
          + "){0,3}";
  private static final String ROLE =
      "(?:(?:the|our|their|my|new|an?) )?(?:(?:[Cc]hief \\w+ [Oo]fficer|C[EFTOIM]O|VP(?: of)?(?: (?:Sales|Operations|Finance|Engineering|IT|Procurement|Marketing|Purchasing))?|[Ee]ngineer|[Bb]uyer|[Dd]irector|(?:[a-z]+ )?(?:manager|lead|head|director|engineer|buyer|officer|controller)|[Hh]ead of \\w+|[Mm]anager|[Cc]ontroller|[Pp]resident|[Cc]hairman) )?";
  private static final String COMPANY =
      "(?:"
          + TOKEN
          + "|[A-Z0-9][A-Z0-9&]+)(?:(?: (?:&|of|and the) | )(?:"
          + TOKEN
          + "|[A-Z0-9][A-Z0-9&]+|Co\\b)){0,3}";
  private static final String COMPANY_END =
      "(?:Inc|Ltd|Limited|GmbH|AG|SE|SA|Corp|Corporation|LLC|PLC|Co|Company|Group|Bank|Systems|Industries|Industrial|Technologies|Technology|Logistics|Energy|Foods|Steel|Motors|Labs|Enterprises|Holdings?|Partners|Pharma|Electric|Electronics|Software|Solutions|Services|Airlines|Insurance|University|Hospital|Diagnostics|Worldwide|Traders|Networks|Telecom|Chemicals?|Robotics|Automotive|Science|Dynamics?|Capital|Media|Bros)";
  private static final String CALLS =
      "(?:\\b(?:[Ww]ith|[Mm]it|[Ww]/|w|[Tt]ook|[Cc]all(?:ed|ing)?(?: -)?|[Ee]-?mail(?:ed)?|[Mm]et(?: with)?|[Pp]hon(?:ed|e)|[Tt]exted|[Mm]essaged|[Pp]inged|[Rr]ang|[Tt]o|[Ff]rom|[Tt]old|[Aa]sked?|[Gg]ave|[Ss]ent|[Ss]aw|[Ss]howed|[Bb]y|[Ff]or|[Ll]ike|[Ll]unch(?:ed with)?|[Dd]inner|[Mm]eeting|[Ss]ays|[Vv]isit(?:ed)?|[Ww]rote|[Hh]osted|see|per|via|[Tt]hanks to|[Jj]oined)\\s|(?<=[a-z]),\\s|\\bw/)";
  private static final String SPEAKS =
      " (?:said|says?|confirm(?:s|ed)|told|agreed|called|mentioned|asked|wants?|thinks?|complain\\w*|admitted|announced|likes?|liked|was|is|will|can't|cannot|can|has|had|and|emailed|sent|placed|corrected|signed|scored|downloaded|approved|spends|replied|wrote|from|of|visited|picked|chose|pinged|texted|messaged|phoned|rang|wasn't|couldn't|didn't|doesn't|isn't|reckons|expects|insisted|stated|promised|presented|introduced|needs|need|lost|gave|showed|thanked|replied|wrote|agrees|insists|promised|explained to us)\\b";

  private static final Pattern COMPANY_SUFFIXED =
      Pattern.compile("(?<name>(?:" + TOKEN + " (?:& )?){1,3}" + COMPANY_END + ")\\b");
  private static final Pattern COMPANY_BRACKETED =
      Pattern.compile("\\((?<name>" + COMPANY + ")\\)");
  private static final Pattern COMPANY_AT =
      Pattern.compile("(?:\\b[Aa]t |@ ?)(?!the )(?<name>" + COMPANY + ")");
  private static final Pattern COMPANY_OF =
      Pattern.compile("\\b" + PERSON_TOKEN + " (?:of|from) (?<name>" + COMPANY + ")");
  private static final Pattern COMPANY_VISITED =
      Pattern.compile(
          "\\b(?:(?:[Ss]ite )?[Vv]isit(?:ed)?(?: to| at)?|[Tt]our(?: at| of)?|trip to|[Dd]ropped by|[Ss]topped by) (?:the )?(?<name>"
              + COMPANY
              + ")");
  private static final Pattern COMPANY_OWNS =
      Pattern.compile(
          "(?:^|[\\s\u0001])(?<name>"
              + TOKEN
              + ")'s (?:C[EFTO]O|buyer|team|director|plant|office|purchasing|procurement|engineer)");
  private static final Pattern COMPANY_LABEL =
      Pattern.compile("^\\s*(?<name>" + COMPANY + ")(?:: | - )(?=.)");
  private static final Pattern COMPANY_FOR =
      Pattern.compile(
          "\\b(?:[Ff]or|bid to|[Oo]n the|[Ww]ith) (?<name>" + COMPANY + ")(?=$|[\\s,.;:\u0001])");

  private static final Pattern CALLED =
      Pattern.compile(CALLS + "(?:\u0001+ )?" + ROLE + "(?<name>" + PERSON + ")");
  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?:^|\u0001's |[,.:;\u0001-]\\s*|\\b(?:that|and|because|,) )"
              + ROLE
              + "(?<name>"
              + PERSON
              + ")(?="
              + SPEAKS
              + ")");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:^|[.;,:!?\u0001\uD83C-\uDFFF-]\\s*|\\b(?:[Ii]f|[Aa]sk|[Hh]ope|that|because|[Ww]ill ask|and|but) )(?<name>"
              + PERSON
              + ")(?= (?!of\\b|Inc\\b|Ltd\\b)[a-z(]|'s (?!boss|team|manager|plant|office|buyer|CFO|C[EFTOI]O|controller|company|people|colleague)|: |,|$| (?:&|and) \\p{Lu}|/\\p{Lu})");
  private static final Pattern HEADSTRONG =
      Pattern.compile(
          "^(?<name>(?:Will|Hope|Mark|Grant|Rose|Dawn|Dale|Penny|Bill|May|April|June|Art|Faith|Grace|Joy)(?: [A-Z][a-z]+)?)(?= (?:said|says|confirm\\w*|told|agreed|wants|called|emailed|thinks|admitted|asked|mentioned|reckons))");
  private static final Pattern WITH_WORD =
      Pattern.compile(
          "\\b(?:[Ww]ith|[Ww]/|[Tt]o|[Cc]alled|[Ee]mailed|[Mm]et|[Aa]sked|[Tt]old) (?<name>(?:Will|Hope|Mark|Grant|Dawn|April|June|May|Art)(?: [A-Z][a-z]+)?)(?=$|[\\s,.;:&])");
  private static final Pattern LABEL = Pattern.compile("^\\s*(?<name>" + PERSON + ")(?=: )");
  private static final Pattern SAID_LAST =
      Pattern.compile(",\\s(?:says |said )?(?<name>" + PERSON + ")(?: said| says)?$");
  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\G\\s?(?:,|&|\\band\\b|/|\\+|;|、|和)(?: and\\b)?\\s?"
              + ROLE
              + "(?<name>"
              + PERSON
              + ")(?=$|[\\s,.;:&/+(\u0001)])");

  private EnglishNames() {}

  static void readCompanies(Draft draft) {
    for (var pattern :
        List.of(COMPANY_SUFFIXED, COMPANY_BRACKETED, COMPANY_AT, COMPANY_OF, COMPANY_OWNS)) {
      company(draft, draft.find(pattern), false);
    }
    for (var pattern : List.of(COMPANY_VISITED, COMPANY_LABEL, COMPANY_FOR)) {
      company(draft, draft.find(pattern), true);
    }
  }

  static void readPeople(Draft draft) {
    for (var pattern : List.of(HEADSTRONG, WITH_WORD, LABEL, SPEAKING, CALLED, SAID_LAST, HEAD)) {
      var m = draft.find(pattern);
      while (m.find()) {
        person(draft, m, pattern);
      }
    }
  }

  private static void company(Draft draft, Matcher m, boolean doubtful) {
    while (m.find() && !draft.has(Field.At.class)) {
      var name = m.group("name");
      boolean person =
          GIVEN.contains(first(name))
              || (m.group().matches("(?i)with .*")
                  && name.matches("\\p{Lu}\\p{Ll}+(?:[ -][\\p{L}'-]+)*"));
      boolean capitals = name.matches("[A-Z0-9&]{2,}") && name.matches(".*[A-Z].*");
      if ((doubtful && person && !capitals)
          || name.matches(
              ".*\\b(?:Hotel|Hilton|Airport|Messe|Restaurant|Cafe|Expo|Summit|Fair)\\b.*")
          || name.matches("\\d+")) {
        continue;
      }
      draft.add(
          new Field.At(draft.line.words(m.start("name"), m.end("name"))),
          m.start("name"),
          m.end("name"),
          "company.place");
      draft.take(m.start("name"), m.end("name"));
    }
  }

  private static void person(Draft draft, Matcher m, Pattern pattern) {
    int start = m.start("name");
    int end = m.end("name");
    var text = draft.free();
    if (text.substring(start, end).indexOf(Draft.TAKEN) >= 0) {
      return;
    }
    boolean list = pattern == HEAD || (pattern == CALLED && m.group().startsWith(","));
    if (list && !GIVEN.contains(first(m.group("name")))) {
      return;
    }
    add(draft, start, end);
    var another = ANOTHER.matcher(text).region(end, text.length()).useTransparentBounds(true);
    while (another.lookingAt()) {
      add(draft, another.start("name"), another.end("name"));
      another.region(another.end("name"), text.length());
    }
  }

  private static void add(Draft draft, int start, int end) {
    draft.add(new Field.With(draft.line.words(start, end)), start, end, "person.called");
    draft.take(start, end);
  }

  static boolean isPerson(String name) {
    return GIVEN.contains(first(name)) || name.matches("(?:Mr|Mrs|Ms|Dr|Prof)\\b.*");
  }

  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}
