package buyerside.app.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import buyerside.app.BuyersideTest;
import buyerside.app.files.Upload;
import buyerside.app.journal.undo.Undo;
import buyerside.app.library.Brought;
import buyerside.app.library.Library;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceFacts;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.room.Acting;
import buyerside.app.room.RoomMaterials;
import buyerside.app.room.RoomTestHouse;
import buyerside.app.room.RoomTestHouse.Opened;
import buyerside.app.room.Rooms;
import buyerside.app.shell.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BuyersideTest
@Import(RoomTestHouse.class)
class RoomMaterialsTest {

  @Autowired private MockMvc mvc;
  @Autowired private RoomTestHouse house;
  @Autowired private Rooms rooms;
  @Autowired private RoomMaterials materials;
  @Autowired private Library library;
  @Autowired private Undo undo;

  @Test
  void the_buyer_reads_what_was_put_into_the_room_and_the_seller_sees_that() throws Exception {
    var room = house.open("");
    var piece = published(room, "What a missed defect costs");
    materials.put(room.viewer(), room.deal(), piece);

    assertThat(body(open(room, "/materials"))).contains("What a missed defect costs");
    assertThat(body(open(room, "/materials/" + piece))).contains("Ask how often.");

    var seen = rooms.find(room.viewer(), room.deal(), null).visits();
    assertThat(seen).anySatisfy(it -> assertThat(it.piece()).isEqualTo(piece));
  }

  @Test
  void a_file_in_the_room_is_given_out_inert_and_only_there() throws Exception {
    var room = house.open("");
    var piece = published(room, "Terms");

    assertThat(open(room, "/materials/" + piece + "/file").getStatus()).isEqualTo(404);
    materials.put(room.viewer(), room.deal(), piece);
    var answer = open(room, "/materials/" + piece + "/file");

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).isEqualTo("Terms of the offer");
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox;");
  }

  @Test
  void what_was_taken_out_or_retired_is_read_no_longer_and_comes_back_with_undo() throws Exception {
    var room = house.open("");
    var piece = published(room, "What a missed defect costs");
    materials.put(room.viewer(), room.deal(), piece);
    var there = materials.of(room.viewer(), room.deal(), null).getFirst();

    var taken = (Acting.Done) materials.take(room.viewer(), room.deal(), there.id());
    assertThat(open(room, "/materials/" + piece).getStatus()).isEqualTo(404);

    undo.undo(room.viewer(), taken.command());
    assertThat(open(room, "/materials/" + piece).getStatus()).isEqualTo(200);

    library.setStatus(room.viewer(), piece, Status.RETIRED);
    assertThat(open(room, "/materials/" + piece).getStatus()).isEqualTo(404);
  }

  @Test
  void drafts_and_what_is_there_already_are_refused() {
    var room = house.open("");
    var piece = published(room, "Once");
    materials.put(room.viewer(), room.deal(), piece);

    assertThat(materials.put(room.viewer(), room.deal(), piece))
        .isInstanceOf(Acting.Rejected.class);
    library.setStatus(room.viewer(), piece, Status.DRAFT);
    assertThat(materials.put(room.viewer(), room.deal(), piece))
        .isInstanceOf(Acting.Rejected.class);
  }

  private UUID published(Opened room, String title) {
    var facts =
        new PieceFacts(
            Language.EN, title, "", PieceFacts.Origin.OURS, null, "", List.of(), "Ask how often.");
    var content = (title + " of the offer").getBytes(StandardCharsets.UTF_8);
    var file = new Upload("terms.txt", new ByteArrayResource(content));
    var id = ((Kept) library.add(room.viewer(), facts, null, new Brought(file, null))).piece();
    library.setStatus(room.viewer(), id, Status.PUBLISHED);
    return id;
  }

  private MockHttpServletResponse open(Opened room, String page) throws Exception {
    return mvc.perform(get("/room/" + room.secret().value() + page)).andReturn().getResponse();
  }

  private static String body(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
