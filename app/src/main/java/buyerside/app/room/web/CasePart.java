package buyerside.app.room.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.BuyerView;
import buyerside.app.deals.sheets.SheetWords;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.valuecase.CaseLine;
import buyerside.app.deals.valuecase.Every;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.app.room.RoomPart;
import buyerside.app.room.web.RoomCase.Numbers;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Templates;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The value case in a room.
@Component
class CasePart {

  private final ValueCases cases;
  private final List<BuyerView> views;
  private final Templates templates;

  CasePart(ValueCases cases, List<BuyerView> views, Templates templates) {
    this.cases = cases;
    this.views = views;
    this.templates = templates;
  }

  RoomCase of(RoomPages.Shown shown) {
    var viewer = shown.guest().viewer();
    var sheet = cases.find(viewer, shown.deal().id(), null).orElseThrow();
    var figures =
        views.stream()
            .filter(it -> it.tool() == Tool.VALUE_CASE)
            .flatMap(it -> it.draw(viewer, shown.deal()).stream())
            .findFirst()
            .map(templates::content)
            .orElse(null);
    return new RoomCase(
        shown.base(),
        sheet.revision(),
        figures,
        sheet.content().lines().stream().map(it -> line(it, shown)).toList(),
        Stream.of(Every.values())
            .map(it -> new Option(it.name(), msg("valuecase.every." + it)))
            .toList(),
        sheet.content().note(),
        RoomRemarks.of(
            shown.base(), RoomPart.VALUE_CASE, "", shown.room().remarks(), shown.typed()));
  }

  private static RoomCase.Line line(CaseLine line, RoomPages.Shown shown) {
    var confirmed = line.confirmed();
    var typed = shown.typed();
    return new RoomCase.Line(
        line.id(),
        line.name(),
        msg(
            "room.line",
            SheetWords.amounts(line.quantity()),
            msg("valuecase.every." + line.every()),
            SheetWords.amounts(line.unitCost()) + " " + line.currency()),
        line.source(),
        confirmed == null
            ? ""
            : msg("valuecase.confirmed", confirmed.by(), Formats.date(confirmed.on())),
        typed.value(line.id(), "every", line.every().name()),
        List.of(
            numbers("quantity", line.quantity(), line.id(), typed),
            numbers("cost", line.unitCost(), line.id(), typed)),
        typed.at(line.id()).any(),
        typed.at(line.id()),
        RoomRemarks.of(
            shown.base(), RoomPart.VALUE_CASE, line.id(), shown.room().remarks(), typed));
  }

  private static Numbers numbers(String name, Amounts amounts, String line, RoomTyped typed) {
    return new Numbers(
        name,
        msg("valuecase." + name),
        typed.value(line, name + ".low", SheetWords.plain(amounts.low())),
        typed.value(line, name + ".likely", SheetWords.plain(amounts.likely())),
        typed.value(line, name + ".high", SheetWords.plain(amounts.high())));
  }
}
