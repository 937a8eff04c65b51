package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.sim.End;
import tcptutor.core.tcp.Variant;
import tcptutor.shell.screen.PlayerScreen.Dialog;
import tcptutor.shell.screen.PlayerScreen.Wish;

/** What the player asks before it does something. */
final class PlayerDialogs {
  private PlayerDialogs() {}

  static Dialog sending(PlayerScreen player, Wish wish, Room room) {
    End end = wish == Wish.SEND_CLIENT ? End.CLIENT : End.SERVER;
    String name = player.playback().film().trace().party(end).name();
    return new Dialog(
        wish, null, new Field(room.texts().sendTitle(name), room.texts().octetsHelp(), ""));
  }

  static Dialog jumps(PlayerScreen player, Room room) {
    return new Dialog(
        Wish.JUMP,
        new Menu(room.texts().jumpTitle(), Events.of(player, room), player.playback().position()),
        null);
  }

  static Dialog hosts(PlayerScreen player, Room room) {
    List<Menu.Item> items = new ArrayList<>();
    for (Deed deed : Deed.values()) {
      End end = deed.end();
      String name = player.playback().film().trace().party(end).name();
      items.add(new Menu.Item(deed.key(), room.texts().deed(deed.name(), name)));
    }
    return new Dialog(Wish.HOSTS, new Menu(room.texts().hostsTitle(), items, 0), null);
  }

  static Dialog variants(PlayerScreen player, Room room) {
    List<Menu.Item> items = new ArrayList<>();
    char key = '1';
    for (Variant variant : Variant.values()) {
      boolean on = player.piece().overrides().variants().contains(variant);
      items.add(
          new Menu.Item(
              key++,
              (on ? "[x] " : "[ ] ") + variant.id() + ": " + room.texts().variant(variant.id())));
    }
    return new Dialog(Wish.VARIANT, new Menu(room.texts().variantTitle(), items, 0), null);
  }

  static Dialog exports(PlayerScreen player, Room room) {
    List<Menu.Item> items =
        List.of(
            new Menu.Item('c', room.texts().exportCommand()),
            new Menu.Item('f', room.texts().exportFile()));
    return new Dialog(Wish.EXPORT, new Menu(room.texts().exportTitle(), items, 0), null);
  }
}
