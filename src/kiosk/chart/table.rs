//! What a chart shows, in rows and columns.

use iced::widget::Space;
use iced::{Fill, Rectangle, Size};

use super::sheet::{Placing, Sheet, point};
use crate::i18n::Text;
use crate::kiosk::ui::{Ctx, Element};
use crate::kiosk::widget::plate::{Plate, plate};

/// Between columns, and above and below the words of a row.
const GAP: f32 = 24.0;
const PAD: f32 = 8.0;
/// The line between rows.
const RULE: f32 = 2.0;

/// Figures in rows and columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The names of the columns; empty where the rows speak for themselves.
    pub head: Vec<String>,
    /// Each begins with its name. One of a name and one more cell takes all columns for it.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A row as it is said: "Dayton area: Low $14.16, Middle $17.67".
    #[must_use]
    pub fn said(&self, text: Text, row: &[String]) -> String {
        let Some((name, cells)) = row.split_first() else { return String::new() };
        let cells = self.said_cells(text, cells);
        if cells.is_empty() { name.clone() } else { text.figures_named(name, &text.list(&cells)) }
    }

    fn said_cells(&self, text: Text, cells: &[String]) -> Vec<String> {
        let spans = self.spans(cells);
        let heads = self.head.iter().skip(1).map(String::as_str).chain(std::iter::repeat(""));
        let said = cells
            .iter()
            .zip(heads)
            .map(|(cell, head)| if head.is_empty() || spans { cell.clone() } else { text.figures_beside(head, cell) });
        said.collect()
    }

    /// Whether a row's only cell takes all columns.
    fn spans(&self, cells: &[String]) -> bool {
        cells.len() == 1 && self.head.len() > 2
    }

    /// The table. Each row is told as one.
    #[must_use]
    pub fn view<'a, Message: 'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let text = ctx.text;
        let mut sheet = Sheet::new();
        let heads: Vec<String> = self.head.iter().filter(|head| !head.is_empty()).cloned().collect();
        let head = (!heads.is_empty()).then(|| {
            let told = sheet.add(point(text.list(&heads), None));
            let cell = |name: &String| sheet.add(ctx.body_bold(name).color(ctx.palette.muted).silent());
            let cells = self.head.iter().map(cell).collect();
            Head { told, cells, rule: sheet.add(rule(ctx)) }
        });
        let mut rows = Vec::new();
        for row in &self.rows {
            let Some((name, cells)) = row.split_first() else { continue };
            let told = sheet.add(point(self.said(text, row), None));
            let name = sheet.add(ctx.body_bold(name).silent());
            let narrow = self.said_cells(text, cells);
            let narrow = narrow.into_iter().map(|words| sheet.add(ctx.body(words).silent())).collect();
            let spans = self.spans(cells);
            let cells = cells.iter().map(|cell| sheet.add(ctx.body(cell).silent())).collect();
            rows.push(Row { told, name, cells, narrow, spans, rule: sheet.add(rule(ctx)) });
        }
        let plan = Plan { columns: self.head.len().max(2) - 1, head, rows };
        sheet.arranged(ctx, move |placing, width| plan.lay(placing, width))
    }
}

fn rule<'a, Message: 'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    plate(Plate::flat(ctx.palette.divider, 0.0), Space::new().width(Fill).height(Fill))
}

struct Head {
    told: usize,
    cells: Vec<usize>,
    rule: usize,
}

struct Row {
    told: usize,
    name: usize,
    cells: Vec<usize>,
    /// The same with the names of their columns, for where there is no room for these.
    narrow: Vec<usize>,
    spans: bool,
    rule: usize,
}

struct Plan {
    /// Without that of the names.
    columns: usize,
    head: Option<Head>,
    rows: Vec<Row>,
}

impl Plan {
    fn lay<Message>(&self, placing: &mut Placing<'_, '_, '_, Message>, width: f32) -> f32 {
        let names =
            self.rows.iter().map(|row| row.name).chain(self.head.iter().filter_map(|head| head.cells.first().copied()));
        let most = (0.4 * width).floor();
        let first = names.map(|cell| placing.measure(cell, most).width.ceil()).fold(0.0, f32::max);
        let mut columns = vec![0.0_f32; self.columns];
        let heads = self.head.iter().map(|head| head.cells.get(1..).unwrap_or_default());
        let rows = self.rows.iter().filter(|row| !row.spans).map(|row| row.cells.as_slice());
        for cells in heads.chain(rows) {
            for (column, cell) in columns.iter_mut().zip(cells) {
                *column = column.max(placing.measure(*cell, f32::INFINITY).width.ceil());
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
        let count = self.columns as f32;
        let spare = width - first - columns.iter().sum::<f32>() - GAP * count;
        if spare < 0.0 {
            return self.lay_narrow(placing, width);
        }
        // Where each column ends: digits stand below each other.
        let mut end = first;
        let ends: Vec<f32> = columns
            .iter()
            .map(|column| {
                end += GAP + (spare / count).floor() + column;
                end
            })
            .collect();
        let mut y = 0.0;
        if let Some(head) = &self.head
            && let Some((name, cells)) = head.cells.split_first()
        {
            y = wide(placing, Parts { told: head.told, name: *name, cells, rule: head.rule }, &ends, first, width, y);
        }
        for row in &self.rows {
            let parts = Parts { told: row.told, name: row.name, cells: &row.cells, rule: row.rule };
            let whole = [width];
            y = wide(placing, parts, if row.spans { &whole[..] } else { &ends[..] }, first, width, y);
        }
        y
    }

    /// Each cell in a line of its own, with the name of its column.
    fn lay_narrow<Message>(&self, placing: &mut Placing<'_, '_, '_, Message>, width: f32) -> f32 {
        let mut y = 0.0;
        for row in &self.rows {
            let top = y;
            y += PAD;
            for cell in std::iter::once(&row.name).chain(&row.narrow) {
                let size = placing.measure(*cell, width);
                placing.put(*cell, 0.0, y);
                y += size.height;
            }
            y += PAD;
            placing.fill(row.told, Rectangle { x: 0.0, y: top, width, height: y - top });
            placing.fill(row.rule, Rectangle { x: 0.0, y, width, height: RULE });
            y += RULE;
        }
        y
    }
}

/// A row whose cells stand side by side.
#[derive(Clone, Copy)]
struct Parts<'p> {
    told: usize,
    name: usize,
    cells: &'p [usize],
    rule: usize,
}

/// Places a row whose cells end at `ends`; tells where it ends itself.
fn wide<Message>(
    placing: &mut Placing<'_, '_, '_, Message>,
    parts: Parts<'_>,
    ends: &[f32],
    first: f32,
    width: f32,
    top: f32,
) -> f32 {
    let most = width - first - GAP;
    let name = placing.measure(parts.name, first);
    let sizes: Vec<Size> = parts.cells.iter().map(|cell| placing.measure(*cell, most)).collect();
    let high = sizes.iter().map(|size| size.height).fold(name.height, f32::max);
    let middle = |size: Size| (top + PAD + (high - size.height) / 2.0).floor();
    placing.put(parts.name, 0.0, middle(name));
    for ((cell, size), end) in parts.cells.iter().zip(sizes).zip(ends) {
        placing.put(*cell, end - size.width, middle(size));
    }
    let bottom = top + high + 2.0 * PAD;
    placing.fill(parts.told, Rectangle { x: 0.0, y: top, width, height: bottom - top });
    placing.fill(parts.rule, Rectangle { x: 0.0, y: bottom, width, height: RULE });
    bottom + RULE
}
