package buyerside.text.recovery;

import java.util.regex.Pattern;

/// Words of the site around a piece.
final class Boilerplate {

  /// What a paragraph is.
  enum Role {
    TEXT,
    /// A link to the whole piece: what stands before it is a teaser or ends here.
    READ_MORE,
    /// A notice about copying: ends a piece.
    NOTICE,
    /// Sharing, navigation, printing.
    FURNITURE
  }

  private static final Pattern READ_MORE =
      Pattern.compile(
          "[\\[【(（<《…."
              + " ·>»]*(?:(?:点击|点此|继续|展开)?(?:阅读|查看|浏览|显示|展开|了解)(?:全文|更多|详情|原文|剩余全文|完整内容|余下全文)|全文阅读|更多详情|更多|详细内容|详情|(?:read|see|view|show|learn|find"
              + " out) (?:the )?(?:more|full (?:article|story|text)|whole (?:article|story))(?:"
              + " about this)?|continue reading|full (?:story|article))[\\]】)）>》»… .·→›]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTICE =
      Pattern.compile(
          "[(（\\[【*※\\s]*(?:(?:免责)?声明|版权声明|版权说明|特别声明|重要声明|转载声明|郑重声明)[】\\]]?[:：].{4,400}"
              + "|[(（\\[【*※\\s]*(?:未经.{0,16}(?:许可|授权|同意).{0,30}(?:转载|复制)|(?:如需|欢迎)?转载(?:请|须|时).{0,60}(?:注明|保留|联系|标明)|本文(?:系|为|由).{0,30}转载|本文(?:版权|著作权)归).{0,200}|.{0,6}版权所有.{0,80}|(?:copyright|©|\\(c\\)).{0,120}|.{0,80}all"
              + " rights reserved.{0,60}|(?:this (?:article|post|piece) (?:was|is) (?:originally"
              + " |first )?(?:published|reprinted|republished)|reprinted (?:with|by)"
              + " permission|republished (?:with|by) permission|disclaimer:|reproduction"
              + " .{0,40}(?:prohibited|permission)).{0,300}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:(?:一键)?分享(?:到|至|给|本文)?[:：]?.{0,40}|(?:上一篇|下一篇|上一页|下一页|上篇|下篇)[:：].{0,60}|上一篇|下一篇|上一页|下一页|返回(?:顶部|首页|列表|目录)|(?:打印|关闭|收藏|举报|纠错)(?:本页|本文|窗口|此页)?|【?(?:打印|关闭|收藏)】?(?:["
              + " |]*【?(?:打印|关闭|收藏|分享)】?)*|(?:长按|扫码|扫一扫|扫描).{0,40}(?:关注|二维码|公众号).{0,30}|(?:欢迎)?关注(?:我们的?|本)?(?:微信)?公众号.{0,40}|责任编辑[:：].{0,20}|[(（]?责编[:：].{0,20}|相关(?:阅读|文章|推荐|新闻)[:：]?|热门(?:文章|推荐|阅读)[:：]?|猜你喜欢|您(?:现在的位置|当前位置)[:：].{0,80}|当前位置[:：].{0,80}|首页(?:"
              + " ?[>»|/] ?[^。]{1,20})+|发表评论|网友评论.{0,20}|(?:共)?\\d+ ?条评论|点赞(?: ?\\d+)?|登录 ?[|/]?"
              + " ?注册|share (?:this|on|via|to)\\b.{0,60}|share:?"
              + " ?(?:facebook|twitter|linkedin|email|[|, ])*|(?:tweet|pin it|like this|print this"
              + " page|print|e-?mail this(?: article)?|back to (?:top|home|list)|bookmark this(?:"
              + " page)?|leave a (?:comment|reply)|\\d+ comments?|no comments|related"
              + " (?:posts|articles|stories|reading):?|you may also like:?|sign up for our"
              + " newsletter.{0,60}|subscribe(?: (?:to|now|for)\\b.{0,60})?|follow us(?:"
              + " on)?.{0,60}|(?:previous|next) (?:post|article|page):?.{0,80}|home(?: ?[>»|/]"
              + " ?[^.]{1,30})+|skip to (?:main )?content|we use cookies.{0,160}|accept (?:all"
              + " )?cookies|advertisement|sponsored|log ?in ?[|/] ?(?:register|sign ?up)))[.!。！]?",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  static Role of(String text) {
    var line = Keys.simplified(text.strip());
    if (line.isEmpty() || line.length() > 420) {
      return Role.TEXT;
    }
    if (READ_MORE.matcher(line).matches()) {
      return Role.READ_MORE;
    }
    if (NOTICE.matcher(line).matches()) {
      return Role.NOTICE;
    }
    return FURNITURE.matcher(line).matches() ? Role.FURNITURE : Role.TEXT;
  }
}
